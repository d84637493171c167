package vn.sodientu.ui.offline;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.offline.OfflineCell;
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.intake.UploadTexts;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Hands a filled workbook in: choose it, see what it brings, decide conflicts, store. */
final class HandInDialog extends Dialog {
    private final transient Backend backend;
    private final transient @Nullable SheetId at;
    private final transient Map<OfflineCell, OfflineChoice> choices = new LinkedHashMap<>();
    private final Div report = new Div();
    private byte[] workbook = {};

    HandInDialog(Backend backend, @Nullable SheetId at) {
        this.backend = backend;
        this.at = at;
        Messages messages = Messages.current();
        setHeaderTitle(messages.get("offline.bring"));
        setWidth("60rem");
        setMaxWidth("97vw");
        addClassName("sdt-dialog");
        report.setId("sdt-offline-report");
        report.getElement().setAttribute("aria-live", "polite");
        add(Note.plain(messages.get("offline.how")), upload(messages), report);
        getFooter().add(new Button(messages.get("close"), click -> close()));
    }

    private Upload upload(Messages messages) {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            workbook = bytes;
            choices.clear();
            run(true);
        }));
        upload.setId("sdt-offline-file");
        UploadTexts.apply(upload, messages);
        return upload;
    }

    private void run(boolean rehearsal) {
        Messages messages = Messages.current();
        report.removeAll();
        Outcome<OfflineReport> outcome = backend.offline()
                .bring(
                        SignedIn.actor(),
                        at,
                        new ByteArrayInputStream(workbook),
                        List.copyOf(choices.values()),
                        rehearsal);
        if (outcome instanceof Outcome.Done<OfflineReport> done) {
            show(done.value());
        } else {
            report.add(Note.bad(RefusalText.of(((Outcome.Refused<OfflineReport>) outcome).refusal(), messages)));
        }
    }

    private void show(OfflineReport now) {
        report.add(new MergePanel(now, choice -> choices.put(choice.cell(), choice), () -> run(false)));
        if (now.stored()) {
            addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    UI.getCurrent().refreshCurrentRoute(false);
                }
            });
        }
    }
}
