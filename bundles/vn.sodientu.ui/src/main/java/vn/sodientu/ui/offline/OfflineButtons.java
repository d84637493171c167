package vn.sodientu.ui.offline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.year.Term;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The ways out and in of marks workbooks. */
public final class OfflineButtons {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private OfflineButtons() {}

    /** Both ways for one sheet; none for who may not enter its marks. */
    public static List<Component> of(Backend backend, MarkSheet sheet) {
        if (sheet.readOnly() != null) {
            return List.of();
        }
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        SheetId id = sheet.id();
        String name = "so-diem-" + sheet.clazz().name() + "-" + id.subject() + "-hk"
                + id.term().number() + ".xlsx";
        var out = download(
                messages.get("offline.get"), name, () -> backend.offline().export(actor, List.of(id)));
        out.setId("sdt-offline-get");
        return List.of(out, handIn(backend, id));
    }

    /** All sheets a teacher enters, a file a term, and one way back. */
    public static Div ofTeacher(Backend backend) {
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        var line = new Div();
        line.addClassName("sdt-actions");
        for (Term term : Term.values()) {
            line.add(download(
                    messages.get("offline.getAll", messages.of(term.period().label())),
                    "so-diem-hk" + term.number() + ".xlsx",
                    () -> backend.offline().exportOwn(actor, term)));
        }
        line.add(handIn(backend, null));
        return line;
    }

    private static Button handIn(Backend backend, @Nullable SheetId id) {
        var back = new Button(
                Messages.current().get("offline.bring"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> new HandInDialog(backend, id).open());
        back.setId("sdt-offline-bring");
        return back;
    }

    private static Anchor download(String text, String name, Supplier<Outcome<byte[]>> book) {
        var anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    if (book.get() instanceof Outcome.Done<byte[]> done) {
                        byte[] bytes = done.value();
                        return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
                    }
                    return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
                }),
                AttachmentType.DOWNLOAD,
                "");
        anchor.add(new Button(text, VaadinIcon.DOWNLOAD_ALT.create()));
        return anchor;
    }
}
