package vn.sodientu.ui.clazz;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.lock.LockState;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.grid.CellGrid;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Conduct and absences of a class in a period, typed by the homeroom teacher. */
final class ConductTab extends Div {
    private final transient Backend backend;
    private final transient SchoolClass clazz;
    private final transient ConductCodes codes;
    private final Div content = new Div();

    ConductTab(Backend backend, SchoolClass clazz) {
        this.backend = backend;
        this.clazz = clazz;
        Messages messages = Messages.current();
        codes = RefusedException.valueOf(ConductCodes.of(backend, clazz));
        var periods = Choices.of(
                messages.get("period"), codes.periods(), Period.HK1, period -> messages.of(period.label()), this::show);
        periods.setId("sdt-conduct-period");
        periods.addClassName("short");
        var bar = new Div(periods);
        bar.addClassName("sdt-bar");
        add(bar, content);
        show(Period.HK1);
    }

    private void show(Period period) {
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        Optional<String> readOnly = backend.access()
                .check(actor, Permission.RECORD_CONDUCT, new Scope.OfClass(clazz.id()))
                .or(() -> closed(actor, period))
                .map((Refusal refusal) -> RefusalText.of(refusal, messages));
        var cells = new ConductCells(backend, clazz, period, codes);
        content.removeAll();
        content.add(readOnly.map(Note::plain).orElseGet(() -> Note.plain(legend(messages))));
        content.add(new CellGrid(cells.page(actor, readOnly), cells));
    }

    /** What locks the period, as a refusal that nobody sent yet. */
    private Optional<Refusal> closed(Actor actor, Period period) {
        return backend.locks().state(actor, clazz.id(), period) instanceof Outcome.Done<LockState> done
                ? Optional.ofNullable(done.value().records())
                        .map(violation -> new Refusal(Refusal.Kind.FORBIDDEN, List.of(violation)))
                : Optional.empty();
    }

    private String legend(Messages messages) {
        List<String> parts = codes.options().stream()
                .map(code -> code.text() + " = " + code.label())
                .collect(Collectors.toList());
        return messages.get("conduct.legend", String.join(", ", parts));
    }
}
