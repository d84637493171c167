package vn.sodientu.ui.lock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Proposes the correction of one locked cell of a sheet. */
public final class ProposeDialog extends Dialog {
    private final transient Backend backend;
    private final transient MarkSheet sheet;
    private final Select<MarkSheet.Row> pupil;
    private final Select<MarkColumn> column;
    private final TextField value;
    private final TextArea reason;

    /** For a sheet with locked columns. */
    public ProposeDialog(Backend backend, MarkSheet sheet) {
        this.backend = backend;
        this.sheet = sheet;
        Messages messages = Messages.current();
        setHeaderTitle(messages.get("correction.propose"));
        setWidth("34rem");
        setMaxWidth("97vw");
        addClassName("sdt-dialog");
        List<MarkColumn> closed = sheet.plan().columns().stream()
                .filter(one -> sheet.closed().containsKey(one.id()))
                .toList();
        pupil = Choices.of(
                messages.get("correction.pupil"),
                sheet.rows(),
                null,
                row -> row.enrolment().ordinal() + ". "
                        + row.enrolment().pupil().name().full(),
                row -> {});
        column = Choices.of(
                messages.get("correction.column"),
                closed,
                null,
                one -> messages.of(one.label()) + " (" + one.id() + ")",
                one -> {});
        value = new TextField(messages.get("correction.value"));
        reason = new TextArea(messages.get("lock.reason"));
        reason.setMaxLength(1000);
        pupil.setWidthFull();
        column.setWidthFull();
        value.setWidthFull();
        reason.setWidthFull();
        add(Note.plain(messages.get("correction.how")), pupil, column, value, reason);
        var go = new Button(messages.get("correction.send"), click -> send());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(messages.get("close"), click -> close()), go);
    }

    private void send() {
        Messages messages = Messages.current();
        MarkSheet.@Nullable Row row = pupil.getValue();
        MarkColumn where = column.getValue();
        if (row == null || where == null) {
            Notices.bad(messages.get("correction.incomplete"));
            return;
        }
        Outcome<Correction> outcome = backend.corrections()
                .propose(
                        SignedIn.actor(),
                        new ProposeCorrection(
                                sheet.id(),
                                row.enrolment().pupil().id(),
                                where.id(),
                                version(row, where),
                                value.getValue(),
                                reason.getValue(),
                                UUID.randomUUID().toString()));
        if (outcome instanceof Outcome.Refused<Correction> refused) {
            Notices.bad(RefusalText.of(refused.refusal(), messages));
            return;
        }
        close();
        Notices.good(messages.get("correction.sent"));
    }

    private static int version(MarkSheet.Row row, MarkColumn column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column.id()))
                .mapToInt(Cell::version)
                .findFirst()
                .orElse(0);
    }
}
