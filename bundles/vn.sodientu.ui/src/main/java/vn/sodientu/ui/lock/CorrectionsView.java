package vn.sodientu.ui.lock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionTask;
import vn.sodientu.api.correction.TakeStep;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The corrections of locked marks: what waits for the reader first, then everything else he may see. */
public final class CorrectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Backend backend;

    /** With the services of the register. */
    public CorrectionsView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        Messages messages = Messages.current();
        List<CorrectionTask> all =
                RefusedException.valueOf(backend.corrections().list(SignedIn.actor(), null, null, false));
        add(new PageTitle(messages.get("correction.title")).line(messages.get("correction.line")));
        if (all.isEmpty()) {
            add(new EmptyState(messages.get("correction.none"), messages.get("correction.noneHelp")));
            return;
        }
        section(
                messages,
                "correction.mine",
                all.stream().filter(CorrectionsView::waits).toList());
        section(
                messages,
                "correction.others",
                all.stream().filter(task -> !waits(task)).toList());
    }

    /** Whether the reader is asked to confirm or approve. */
    private static boolean waits(CorrectionTask task) {
        return task.next().contains(Correction.State.CONFIRMED) || task.next().contains(Correction.State.APPROVED);
    }

    private void section(Messages messages, String heading, List<CorrectionTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        add(new H2(messages.get(heading)));
        var table = new PlainTable(
                        messages.get(heading),
                        0,
                        List.of(
                                messages.get("correction.where"),
                                messages.get("correction.pupil"),
                                messages.get("correction.change"),
                                messages.get("lock.reason"),
                                messages.get("correction.state"),
                                messages.get("correction.act")))
                .free();
        tasks.forEach(task -> table.row(
                task.clazz() + ", " + task.subject() + ", " + task.correction().column(),
                task.pupil(),
                text(task.correction().before()) + " → "
                        + text(task.correction().after()),
                task.correction().reason(),
                messages.of(task.correction().state().label()),
                actions(messages, task)));
        add(table);
    }

    private Div actions(Messages messages, CorrectionTask task) {
        var actions = new Div();
        actions.addClassName("sdt-actions");
        for (Correction.State step : task.next()) {
            String name = messages.get("correction.to." + step.name());
            var button = new Button(name, click -> {
                if (step == Correction.State.REJECTED) {
                    new ReasonDialog(name, reason -> take(task.correction(), step, reason)).open();
                } else {
                    take(task.correction(), step, "");
                }
            });
            button.addClassName("step-" + step.name());
            actions.add(button);
        }
        return actions;
    }

    private void take(Correction correction, Correction.State step, String note) {
        Actor who = SignedIn.actor();
        TakeStep asked = new TakeStep(correction.id(), correction.version(), note);
        Outcome<Correction> outcome =
                switch (step) {
                    case CONFIRMED -> backend.corrections().confirm(who, asked);
                    case APPROVED -> backend.corrections().approve(who, asked);
                    case REJECTED -> backend.corrections().reject(who, asked);
                    case PROPOSED, WITHDRAWN -> backend.corrections().withdraw(who, asked);
                };
        Messages messages = Messages.current();
        if (outcome instanceof Outcome.Refused<Correction> refused) {
            Notices.bad(RefusalText.of(refused.refusal(), messages));
        } else {
            Notices.good(messages.get("correction.done"));
        }
        draw();
    }

    private static String text(@Nullable Mark mark) {
        return mark == null ? "–" : mark.display();
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("correction.title");
    }
}
