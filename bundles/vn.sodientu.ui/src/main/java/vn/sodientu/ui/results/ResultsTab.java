package vn.sodientu.ui.results;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The results of a class by period. */
public final class ResultsTab extends Div {
    private final transient Backend backend;
    private final transient SchoolClass clazz;
    private final transient List<PupilResult> results;
    private final Div content = new Div();

    /** For a class. */
    public ResultsTab(Backend backend, SchoolClass clazz) {
        this.backend = backend;
        this.clazz = clazz;
        Messages messages = Messages.current();
        results = RefusedException.valueOf(backend.results().ofClass(SignedIn.actor(), clazz.id(), false));
        if (results.isEmpty()) {
            add(new EmptyState(messages.get("results.none"), messages.get("results.noneHelp")));
            return;
        }
        var periods = Choices.of(
                messages.get("period"),
                List.of(Period.values()),
                Period.HK1,
                period -> messages.of(period.label()),
                this::show);
        periods.setId("sdt-results-period");
        periods.addClassName("short");
        var bar = new Div(periods);
        bar.addClassName("sdt-bar");
        add(bar, content);
        show(Period.HK1);
    }

    private void show(Period period) {
        Messages messages = Messages.current();
        content.removeAll();
        long complete = results.stream()
                .filter(one -> one.outcome().of(period).level() != null)
                .count();
        content.add(Note.plain(messages.get(
                "results.line",
                complete,
                results.size(),
                results.get(0).outcome().regulation().code())));
        content.add(new ResultsTable(backend, clazz, results, period).build());
    }
}
