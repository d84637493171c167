package vn.sodientu.ui.print;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.frame.MainLayout;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Follows a print order until it is done or failed. */
final class OrderProgress extends Div {
    /** A book of a class takes seconds, so the page asks oftener meanwhile. */
    private static final int POLL = 700;

    private final transient Backend backend;
    private transient PrintOrder order;
    private @Nullable Registration polling;

    OrderProgress(Backend backend, PrintOrder order) {
        this.backend = backend;
        this.order = order;
        getElement()
                .setAttribute("aria-live", "polite")
                .setAttribute("data-order", order.id().toString());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        if (isOpen()) {
            ui.setPollInterval(POLL);
            polling = ui.addPollListener(poll -> look(ui));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private boolean isOpen() {
        return order.state() == PrintOrder.State.QUEUED || order.state() == PrintOrder.State.RUNNING;
    }

    private void look(UI ui) {
        PrintOrder now = RefusedException.valueOf(backend.printing().order(SignedIn.actor(), order.id()));
        if (!now.equals(order)) {
            order = now;
            show();
        }
        if (!isOpen()) {
            rest(ui);
        }
    }

    private void rest(UI ui) {
        Registration registered = polling;
        if (registered != null) {
            registered.remove();
            polling = null;
            ui.setPollInterval(MainLayout.POLL);
        }
    }

    private void show() {
        Messages messages = Messages.current();
        removeAll();
        getElement().setAttribute("data-state", order.state().name());
        switch (order.state()) {
            case QUEUED, RUNNING -> {
                var bar = new ProgressBar();
                bar.setIndeterminate(true);
                bar.getElement().setAttribute("aria-label", messages.get("print.running"));
                add(new Paragraph(messages.get("print.running")), bar);
            }
            case FAILED -> {
                LocalText why = order.failure();
                add(Note.bad(why == null ? messages.get("print.failed") : messages.of(why)));
            }
            case DONE -> add(new PrintedFile(backend, order));
        }
    }
}
