package vn.sodientu.ui.turn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.turn.TurnPlan;
import vn.sodientu.api.turn.TurnWishes;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The rehearsal of the turn, what may be changed of it, and the deed. Every change is rehearsed at once. */
final class TurnPanel extends Div {
    /** More single pupils than a class has hide what matters. */
    private static final int LONG = 45;

    private final transient Backend backend;
    private final transient School school;
    private final transient SchoolYear year;
    private final transient Map<ClassId, String> classes = new HashMap<>();
    private final transient Map<PupilId, String> pupils = new HashMap<>();
    private final transient Messages messages = Messages.current();
    private final Div report = new Div();
    private final Checkbox homerooms = new Checkbox(messages.get("turn.homerooms"));
    private final Checkbox assignments = new Checkbox(messages.get("turn.assignments"));
    private final Checkbox leave = new Checkbox(messages.get("turn.leave"));

    TurnPanel(Backend backend, School school, SchoolYear year) {
        this.backend = backend;
        this.school = school;
        this.year = year;
        setId("sdt-turn");
        report.getElement().setAttribute("aria-live", "polite");
        add(report);
        answer(backend.turns().rehearse(SignedIn.actor(), school.id(), year, wishes()));
    }

    private TurnWishes wishes() {
        return new TurnWishes(classes, pupils, homerooms.getValue(), assignments.getValue(), leave.getValue());
    }

    private void answer(Outcome<TurnPlan> outcome) {
        if (outcome instanceof Outcome.Done<TurnPlan> done) {
            show(done.value());
        } else {
            Notices.bad(RefusalText.of(((Outcome.Refused<TurnPlan>) outcome).refusal(), messages));
        }
    }

    private void again() {
        answer(backend.turns().rehearse(SignedIn.actor(), school.id(), year, wishes()));
    }

    private void show(TurnPlan plan) {
        report.removeAll();
        long coming = plan.targets().stream().mapToInt(TurnPlan.Target::coming).sum();
        getElement()
                .setAttribute("data-coming", String.valueOf(coming))
                .setAttribute("data-turns", String.valueOf(plan.turns().size()));
        plan.faults().forEach(fault -> report.add(Note.bad(messages.of(fault.message()))));
        if (!plan.turns().isEmpty()) {
            TurnPlan now = plan;
            report.add(Note.good(messages.get(
                    "turn.done",
                    now.turns().stream().mapToInt(turn -> turn.places().size()).sum())));
        }
        report.add(new H3(messages.get("turn.perClass")), TurnTables.classes(plan, classes, this::again));
        if (!plan.targets().isEmpty()) {
            report.add(new H3(messages.get("turn.newClasses")), TurnTables.targets(plan));
        }
        if (TurnTables.special(plan) > 0) {
            report.add(single(plan));
        }
        report.add(actions(plan, coming));
    }

    /** Early in the year nobody is decided; the list is folded then. */
    private NativeDetails single(TurnPlan plan) {
        long special = TurnTables.special(plan);
        var fold = new NativeDetails(
                messages.get("turn.single") + " (" + special + ")", TurnTables.single(plan, pupils, this::again));
        fold.setOpen(special <= LONG);
        return fold;
    }

    private Div actions(TurnPlan plan, long coming) {
        leave.setVisible(plan.waiting() > 0);
        leave.setLabel(messages.get("turn.leave", plan.waiting()));
        var options = new Div(homerooms, assignments, leave);
        options.addClassName("sdt-bar");
        var actions = new Div();
        actions.addClassName("sdt-actions");
        var go = new Button(messages.get("turn.go", coming), click -> ask(coming));
        go.setId("sdt-turn-go");
        go.setEnabled(coming > 0 && plan.faults().isEmpty());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(go);
        if (!plan.turns().isEmpty()) {
            var undo = new Button(
                    messages.get("turn.undo"),
                    click -> answer(backend.turns().undo(SignedIn.actor(), school.id(), year)));
            undo.setId("sdt-turn-undo");
            actions.add(undo);
        }
        return new Div(options, actions);
    }

    private void ask(long coming) {
        String key = UUID.randomUUID().toString();
        var ask = new ConfirmDialog();
        ask.setHeader(messages.get("turn.go", coming));
        ask.setText(messages.get("turn.goText"));
        ask.setCancelable(true);
        ask.setCancelText(messages.get("close"));
        ask.setConfirmText(messages.get("turn.go", coming));
        ask.addConfirmListener(
                confirm -> answer(backend.turns().carryOut(SignedIn.actor(), school.id(), year, wishes(), key)));
        ask.open();
    }
}
