package vn.sodientu.ui.print;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** A finished print: its receipt, the file to open or keep, and a look at it. */
final class PrintedFile extends Div {
    private static final int SHORT_DIGEST = 12;

    PrintedFile(Backend backend, PrintOrder order) {
        Messages messages = Messages.current();
        add(Note.good(messages.get(
                order.printed() == order.asked() ? "print.done" : "print.doneShort",
                order.printed(),
                order.asked(),
                order.pages())));
        Actor actor = SignedIn.actor();
        var open = new Anchor(file(backend, actor, order).inline(), messages.get("print.openFile"));
        open.setTarget("_blank");
        open.setId("sdt-print-file");
        var keep = new Anchor(file(backend, actor, order), AttachmentType.DOWNLOAD, messages.get("print.keep"));
        var actions = new Div(open, keep);
        actions.addClassName("sdt-actions");
        var receipt = new Div();
        receipt.addClassName("sdt-crumbs");
        receipt.setText(messages.get(
                "print.receipt",
                order.id(),
                order.templateVersion(),
                order.regulation(),
                order.sha256()
                        .substring(0, Math.min(SHORT_DIGEST, order.sha256().length()))));
        // The page and not the viewer's list of pages takes the width.
        var preview = new IFrame(open.getHref() + "#navpanes=0&view=FitH");
        preview.addClassName("sdt-preview");
        preview.getElement().setAttribute("title", messages.get("print.preview"));
        add(actions, preview, receipt);
    }

    private static InputStreamDownloadHandler file(Backend backend, Actor actor, PrintOrder order) {
        String name =
                order.template() + "-" + order.clazz() + "-" + order.period().code() + ".pdf";
        return DownloadHandler.fromInputStream(event -> {
            Outcome<byte[]> file = backend.printing().file(actor, order.id());
            if (file instanceof Outcome.Done<byte[]> done) {
                byte[] bytes = done.value();
                return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
            }
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
        });
    }
}
