package vn.sodientu.print.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Writes the pupils of a register, each with marks and results up to the period asked for. */
final class PupilXml {
    private final XmlText out;
    private final Period until;
    private final Regulation regulation;
    private final List<Subject> subjects;
    private final Map<PupilId, YearOutcome> outcomes;
    private final Map<Address, List<MarkEntry>> marks = new HashMap<>();
    private final CorrectionXml corrections;
    private final Map<RecordKey, TermRecord> records = new HashMap<>();
    private final Map<Address, Mark> retests = new HashMap<>();

    private record Address(PupilId pupil, String subject) {}

    private record RecordKey(PupilId pupil, Period period) {}

    PupilXml(XmlText out, Snapshot snapshot, Period until, Regulation regulation) {
        this.out = out;
        this.until = until;
        this.regulation = regulation;
        this.subjects = snapshot.clazz().subjects();
        this.outcomes = snapshot.outcomes();
        for (MarkEntry entry : snapshot.marks()) {
            marks.computeIfAbsent(new Address(entry.pupil(), entry.sheet().subject()), key -> new ArrayList<>())
                    .add(entry);
        }
        this.corrections = new CorrectionXml(snapshot.corrections());
        for (TermRecord term : snapshot.terms()) {
            records.put(new RecordKey(term.pupil(), term.period()), term);
        }
        for (SummerRecord summer : snapshot.summers()) {
            Mark result = summer.result();
            if (result != null) {
                retests.put(new Address(summer.pupil(), summer.subject()), result);
            }
        }
    }

    /** Whether a pupil sits in the class now. */
    static boolean present(Enrolment enrolment) {
        return enrolment.to() == null && enrolment.pupil().status().present();
    }

    void write(Enrolment enrolment) throws XMLStreamException {
        Pupil pupil = enrolment.pupil();
        LocalDate left = present(enrolment) ? null : enrolment.to() == null ? pupil.statusDate() : enrolment.to();
        out.start("pupil");
        out.attribute("no", enrolment.ordinal());
        out.attribute("code", pupil.code());
        out.attribute("family", pupil.name().familyAndMiddle());
        out.attribute("given", pupil.name().given());
        out.attribute("birth", XmlText.day(pupil.birth()));
        out.attribute("gender", pupil.gender().label().vi());
        out.attribute("note", note(pupil, left));
        if (left != null) {
            out.start("left");
            out.attribute("date", XmlText.day(left));
            out.attribute("reason", reason(pupil));
            out.end();
        }
        particulars(pupil.particulars());
        YearOutcome outcome = outcomes.get(pupil.id());
        for (Subject subject : subjects) {
            result(pupil.id(), subject, outcome);
        }
        outcome(pupil.id(), Period.HK1, outcome);
        if (until != Period.HK1) {
            outcome(pupil.id(), Period.HK2, outcome);
        }
        if (until == Period.YEAR) {
            outcome(pupil.id(), Period.YEAR, outcome);
            summer(outcome == null ? null : outcome.afterSummer());
        }
        out.end();
    }

    private static String reason(Pupil pupil) {
        return pupil.status().present()
                ? PupilStatus.MOVED_OUT.label()
                : pupil.status().label();
    }

    private static String note(Pupil pupil, @Nullable LocalDate left) {
        if (left != null) {
            return reason(pupil) + " " + XmlText.day(left);
        }
        return pupil.status() == PupilStatus.STUDYING
                ? ""
                : pupil.status().label() + " " + XmlText.day(pupil.statusDate());
    }

    private void particulars(Particulars known) throws XMLStreamException {
        out.start("particulars");
        out.attribute("ethnicity", known.ethnicity());
        out.attribute("birthplace", known.birthplace());
        out.attribute("disability", known.disability());
        out.attribute("priority", known.priority());
        out.attribute("commune", known.commune());
        out.attribute("province", known.province());
        out.attribute("father", known.father());
        out.attribute("mother", known.mother());
        out.attribute("guardian", known.guardian());
        out.end();
    }

    private void result(PupilId pupil, Subject subject, @Nullable YearOutcome outcome) throws XMLStreamException {
        out.start("result");
        out.attribute("subject", subject.code());
        if (outcome != null) {
            for (SubjectOutcome known : outcome.subjects()) {
                if (known.subject().equals(subject.code())) {
                    averages(known);
                }
            }
            // A pupil who is not entitled any more keeps the record, but the book shows what counts.
            if (until == Period.YEAR && outcome.retestEligible().contains(subject.code())) {
                out.attribute("retest", display(retests.get(new Address(pupil, subject.code()))));
            }
        }
        for (MarkEntry entry : marks.getOrDefault(new Address(pupil, subject.code()), List.of())) {
            if (entry.mark() != null && (until != Period.HK1 || entry.sheet().term() == Term.HK1)) {
                out.start("mark");
                out.attribute("term", entry.sheet().term().number());
                out.attribute("column", entry.column());
                corrections.write(out, entry);
                out.text(entry.mark().display());
                out.end();
            }
        }
        out.end();
    }

    private void averages(SubjectOutcome known) throws XMLStreamException {
        out.attribute("hk1", display(known.hk1()));
        if (until != Period.HK1) {
            out.attribute("hk2", display(known.hk2()));
        }
        if (until == Period.YEAR || until == Period.HK2) {
            out.attribute("year", display(known.year()));
        }
    }

    private static @Nullable String display(@Nullable Mark mark) {
        return mark == null ? null : mark.display();
    }

    private void outcome(PupilId pupil, Period period, @Nullable YearOutcome year) throws XMLStreamException {
        PeriodOutcome known = year == null ? null : year.of(period);
        TermRecord record = records.get(new RecordKey(pupil, period));
        TermRecord absences = period == Period.YEAR ? yearAbsences(pupil) : record;
        out.start("outcome");
        out.attribute("period", period.code());
        out.attribute("average", known == null ? null : display(known.average()));
        if (absences != null) {
            out.attribute("excused", absences.excused());
            out.attribute("unexcused", absences.unexcused());
        }
        if (known != null) {
            coded("level", CodeKind.LEVEL, known.level());
        }
        String set = record == null ? null : record.conduct();
        coded("conduct", CodeKind.CONDUCT, known != null && known.conduct() != null ? known.conduct() : set);
        if (known != null) {
            coded("award", CodeKind.AWARD, known.award());
        }
        coded("promotion", CodeKind.PROMOTION, period == Period.YEAR && year != null ? year.promotion() : null);
        out.end();
    }

    /** Absences of the year are those of its terms; null while a term is not counted. */
    private @Nullable TermRecord yearAbsences(PupilId pupil) {
        TermRecord first = records.get(new RecordKey(pupil, Period.HK1));
        TermRecord second = records.get(new RecordKey(pupil, Period.HK2));
        return first == null || second == null
                ? null
                : new TermRecord(
                        pupil,
                        Period.YEAR,
                        null,
                        first.excused() + second.excused(),
                        first.unexcused() + second.unexcused(),
                        0);
    }

    private void summer(@Nullable SummerOutcome summer) throws XMLStreamException {
        if (summer != null) {
            out.start("outcome");
            out.attribute("period", "summer");
            out.attribute("average", display(summer.average()));
            coded("level", CodeKind.LEVEL, summer.level());
            coded("conduct", CodeKind.CONDUCT, summer.conduct());
            coded("promotion", CodeKind.PROMOTION, summer.promotion());
            out.end();
        }
    }

    private void coded(String element, CodeKind kind, @Nullable String code) throws XMLStreamException {
        if (code != null) {
            out.start(element);
            out.attribute("code", code);
            out.text(regulation.label(kind, code).vi());
            out.end();
        }
    }
}
