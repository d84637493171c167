package vn.sodientu.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** What a parent sees of his child: its results by year, and nothing of any other pupil. */
public final class ChildResults extends Section {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final transient Backend backend;
    private final Div content = new Div();

    /** Of a child of the actor at work. */
    public ChildResults(Backend backend, PupilId child) {
        this.backend = backend;
        Messages messages = Messages.current();
        List<ChildYears.Of> years = ChildYears.known(
                LocalDate.now(VIETNAM), year -> backend.results().ofPupil(SignedIn.actor(), child, year, false));
        if (years.isEmpty()) {
            add(new EmptyState(messages.get("results.none"), messages.get("child.noneHelp")));
            return;
        }
        add(new H2(years.get(0).result().enrolment().pupil().name().full()));
        var select = Choices.of(
                messages.get("year"), years, years.get(0), one -> one.year().toString(), this::show);
        select.addClassName("short");
        var bar = new Div(select);
        bar.addClassName("sdt-bar");
        add(bar, content);
        show(years.get(0));
    }

    private void show(ChildYears.Of one) {
        Messages messages = Messages.current();
        content.removeAll();
        content.add(Note.plain(
                messages.get("child.line", one.result().outcome().regulation().code())));
        content.add(new ChildTable(backend, one).build());
    }
}
