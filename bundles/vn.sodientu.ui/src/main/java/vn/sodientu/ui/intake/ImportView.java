package vn.sodientu.ui.intake;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Brings in a workbook: choose, look at what it would do, then store it. */
public final class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final transient Backend backend;
    private final Div report = new Div();
    private final RadioButtonGroup<ImportKind> kind = new RadioButtonGroup<>();
    private Select<School> school = new Select<>();
    private Select<SchoolYear> year = new Select<>();
    private Select<Term> term = new Select<>();
    private @Nullable Workbook workbook;

    /** With the services of the register. */
    public ImportView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
        report.setId("sdt-import-report");
        report.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        List<School> schools = RefusedException.valueOf(backend.roster().schools(actor));
        add(new PageTitle(messages.get("import.title")).line(messages.get("import.line")));
        if (schools.isEmpty()) {
            add(new EmptyState(messages.get("home.empty"), messages.get("home.emptyHelp")));
            return;
        }
        SchoolYears years = SchoolYears.of(backend, actor, schools.get(0), LocalDate.now(VIETNAM));
        school = Choices.of(messages.get("school"), schools, schools.get(0), School::name, chosen -> rehearse());
        school.setVisible(schools.size() > 1);
        school.setId("sdt-import-school");
        year = Choices.of(messages.get("year"), years.all(), years.first(), SchoolYear::toString, chosen -> rehearse());
        year.setId("sdt-import-year");
        term = Choices.of(
                messages.get("term"),
                List.of(Term.values()),
                Term.HK1,
                one -> messages.of(one.period().label()),
                chosen -> rehearse());
        term.setId("sdt-import-term");
        fillKinds(messages);
        var bar = new Div(school, year, term);
        bar.addClassName("sdt-bar");
        add(new H2(messages.get("import.step1")), kind, bar);
        add(new H2(messages.get("import.step2")), upload(messages));
        add(report);
    }

    private void fillKinds(Messages messages) {
        kind.setLabel(messages.get("import.kind"));
        kind.setItems(ImportKind.values());
        kind.setItemLabelGenerator(one -> messages.get("import.kind." + one.name()));
        kind.setValue(ImportKind.PUPILS);
        kind.setId("sdt-import-kind");
        term.setVisible(false);
        kind.addValueChangeListener(change -> {
            term.setVisible(change.getValue() == ImportKind.MARKS);
            rehearse();
        });
    }

    private Upload upload(Messages messages) {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            workbook = new Workbook(file.fileName(), bytes);
            rehearse();
        }));
        upload.setId("sdt-import-file");
        UploadTexts.apply(upload, messages);
        return upload;
    }

    /** Shows what the workbook would do, whenever it or a choice changes. */
    private void rehearse() {
        Workbook now = workbook;
        report.removeAll();
        if (now != null) {
            Messages messages = Messages.current();
            report.add(
                    new H2(messages.get("import.step3")),
                    new ReportPanel(
                            now.name(), RefusedException.valueOf(bring(now, true)), () -> store(now), kind.getValue()));
        }
    }

    private void store(Workbook now) {
        ImportReport stored = RefusedException.valueOf(bring(now, false));
        report.removeAll();
        report.add(new ReportPanel(now.name(), stored, () -> {}, kind.getValue()));
        if (stored.stored()) {
            workbook = null;
        }
    }

    private Outcome<ImportReport> bring(Workbook book, boolean dryRun) {
        InputStream in = new ByteArrayInputStream(book.bytes());
        Actor actor = SignedIn.actor();
        long at = school.getValue().id();
        return switch (kind.getValue()) {
            case PUPILS -> backend.imports().pupils(actor, at, year.getValue(), in, dryRun);
            case MARKS -> backend.imports().marks(actor, at, year.getValue(), term.getValue(), in, dryRun);
            case STAFF -> backend.imports().staff(actor, at, in, dryRun);
            case ASSIGNMENTS -> backend.imports().assignments(actor, at, year.getValue(), in, dryRun);
        };
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("import.title");
    }
}
