package vn.sodientu.ui.print;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Follows a print order until it is done or failed. */
final class OrderProgress extends Div {
    /** The page's own polling is inert behind a dialog, so the dialog asks for itself. */
    private static final String ASK =
            """
            const ask = async () => {
              if (this.isConnected && await this.$server.look()) setTimeout(ask, 700);
            };
            setTimeout(ask, 400);
            """;

    private final transient Backend backend;
    private transient PrintOrder order;

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
        if (isOpen()) {
            getElement().executeJs(ASK);
        }
    }

    private boolean isOpen() {
        return order.state() == PrintOrder.State.QUEUED || order.state() == PrintOrder.State.RUNNING;
    }

    /** Asks how the order stands; called by the page. */
    @ClientCallable
    public boolean look() {
        PrintOrder now = RefusedException.valueOf(backend.printing().order(SignedIn.actor(), order.id()));
        if (!now.equals(order)) {
            order = now;
            show();
        }
        return isOpen();
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
