package vn.sodientu.print.register;

import java.time.ZoneId;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Writes a snapshot as register XML, the input of every template (xsd/register-1.0.xsd). */
public final class RegisterXml {
    private static final String NAMESPACE = "urn:sodientu:register:1.0";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final XmlText out;
    private final Snapshot snapshot;
    private final PrintOrder order;
    private final Regulation regulation;

    private RegisterXml(XmlText out, Snapshot snapshot, PrintOrder order, Regulation regulation) {
        this.out = out;
        this.snapshot = snapshot;
        this.order = order;
        this.regulation = regulation;
    }

    /** The XML for an order, with columns and words from the regulation. */
    public static byte[] write(Snapshot snapshot, PrintOrder order, Regulation regulation) {
        try {
            XmlText out = new XmlText();
            new RegisterXml(out, snapshot, order, regulation).book();
            return out.finish();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Register XML cannot be written", e);
        }
    }

    private void book() throws XMLStreamException {
        out.root("register", NAMESPACE);
        out.attribute("version", "1.0");
        out.attribute("period", order.period().code());
        out.attribute("state", snapshot.approved(order.period()) ? "approved" : "draft");
        receipt();
        school();
        clazz();
        for (Subject subject : snapshot.clazz().subjects()) {
            subject(subject);
        }
        PupilXml pupils = new PupilXml(out, snapshot, order.period(), regulation);
        for (var enrolment : snapshot.pupils()) {
            pupils.write(enrolment);
        }
        out.end();
    }

    private void receipt() throws XMLStreamException {
        out.start("receipt");
        out.attribute("order", order.id());
        out.attribute("records", snapshot.version());
        out.attribute("regulation", regulation.id().code());
        out.attribute("regulation-version", regulation.id().version());
        out.attribute("regulation-title", regulation.title().vi());
        out.attribute("template", order.template());
        out.attribute("template-version", order.templateVersion());
        out.attribute("ordered", XmlText.day(order.orderedAt().atZone(VIETNAM).toLocalDate()));
        out.end();
    }

    private void school() throws XMLStreamException {
        var school = snapshot.school();
        out.start("school");
        out.attribute("name", school.name());
        out.attribute("commune", school.commune());
        out.attribute("province", school.province());
        // A school of both levels keeps a book of one of them for each class.
        SchoolLevel level = snapshot.clazz().kind().level();
        out.attribute("level", level.name());
        out.attribute("level-name", level.label().vi());
        Superiors superiors = snapshot.superiors();
        attributeIfAny("superior", superiors.nearest());
        attributeIfAny("department", superiors.department());
        attributeIfAny("district", superiors.district());
        out.end();
    }

    private void attributeIfAny(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            out.attribute(name, value);
        }
    }

    private void clazz() throws XMLStreamException {
        out.start("class");
        out.attribute("name", snapshot.clazz().name());
        out.attribute("grade", snapshot.clazz().grade());
        out.attribute("year", snapshot.clazz().year());
        out.attribute("homeroom", snapshot.homeroom());
        out.attribute(
                "size", snapshot.pupils().stream().filter(PupilXml::present).count());
        out.end();
    }

    private void subject(Subject subject) throws XMLStreamException {
        out.start("subject");
        out.attribute("code", subject.code());
        out.attribute("name", subject.name());
        out.attribute("kind", subject.kind() == SubjectKind.SCORE ? "score" : "comment");
        for (Term term : Term.values()) {
            if (order.period() != Period.HK1 || term == Term.HK1) {
                term(subject, term);
            }
        }
        out.end();
    }

    private void term(Subject subject, Term term) throws XMLStreamException {
        out.start("term");
        out.attribute("number", term.number());
        for (String teacher : snapshot.teachers(new SheetId(order.clazz(), subject.code(), term))) {
            out.start("teacher");
            out.text(teacher);
            out.end();
        }
        List<MarkColumn> columns =
                subject.taughtIn(term) ? regulation.plan(subject, term).columns() : List.<MarkColumn>of();
        for (MarkColumn column : columns) {
            out.start("column");
            out.attribute("id", column.id());
            out.attribute(
                    "slot",
                    switch (column.slot()) {
                        case REGULAR -> "regular";
                        case PERIODIC -> "periodic";
                        case TOPIC -> "topic";
                        case LAST -> "last";
                    });
            out.attribute("label", column.label().vi());
            out.end();
        }
        out.end();
    }
}
