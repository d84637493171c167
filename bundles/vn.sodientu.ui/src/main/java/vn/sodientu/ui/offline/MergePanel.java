package vn.sodientu.ui.offline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.exchange.ImportReport.RejectedRow;
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Messages;

/** What a workbook brings: faults and conflicts first, then the changes, then what was left alone. */
final class MergePanel extends Div {
    private final transient Messages messages = Messages.current();

    MergePanel(OfflineReport report, Consumer<OfflineChoice> choose, Runnable store) {
        getElement()
                .setAttribute("data-changes", String.valueOf(report.changes().size()))
                .setAttribute("data-conflicts", String.valueOf(report.open().size()))
                .setAttribute("data-stored", String.valueOf(report.stored()));
        add(head(report));
        if (!report.rejected().isEmpty()) {
            add(new H3(messages.get("import.rejectedRows")), rejected(report.rejected()));
        }
        if (!report.conflicts().isEmpty() && !report.stored()) {
            add(new H3(messages.get("offline.conflicts")), new ConflictTable(report.conflicts(), choose));
        }
        if (!report.changes().isEmpty()) {
            add(new H3(messages.get(report.stored() ? "offline.entered" : "offline.changes")), changes(report));
        }
        report.sheets().forEach(this::sheet);
        if (!report.stored()
                && report.rejected().isEmpty()
                && (!report.changes().isEmpty() || !report.open().isEmpty())) {
            add(new Paragraph(messages.get("import.nothingYet")), button(store));
        }
    }

    private Button button(Runnable store) {
        var button = new Button(messages.get("offline.store"), click -> store.run());
        button.setId("sdt-offline-store");
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Note head(OfflineReport report) {
        if (report.stored()) {
            return Note.good(messages.get("offline.stored", report.changes().size()));
        }
        if (!report.rejected().isEmpty()) {
            return Note.bad(messages.get("offline.rejected", report.rejected().size()));
        }
        if (!report.open().isEmpty()) {
            return Note.bad(messages.get("offline.undecided", report.open().size()));
        }
        return report.changes().isEmpty()
                ? Note.plain(messages.get("offline.nothing"))
                : Note.good(messages.get("offline.ready", report.changes().size()));
    }

    private PlainTable rejected(List<RejectedRow> rows) {
        var table = new PlainTable(
                        messages.get("import.rejectedRows"),
                        1,
                        List.of(
                                messages.get("import.sheet"),
                                messages.get("import.row"),
                                messages.get("import.column"),
                                messages.get("import.reason")))
                .free();
        rows.forEach(row -> table.row(row.sheet(), row.row(), row.column(), messages.of(row.message())));
        return table;
    }

    private PlainTable changes(OfflineReport report) {
        var table = new PlainTable(
                        messages.get("offline.changes"),
                        1,
                        List.of(
                                messages.get("import.sheet"),
                                messages.get("offline.pupil"),
                                messages.get("import.column"),
                                messages.get("offline.before"),
                                messages.get("offline.after")))
                .free();
        report.changes()
                .forEach(change -> table.row(
                        change.place().worksheet(),
                        change.place().pupil(),
                        change.place().column(),
                        text(change.before(), messages),
                        text(change.value(), messages)));
        return table;
    }

    private void sheet(OfflineReport.Sheet sheet) {
        add(new Paragraph(messages.get("offline.left", sheet.title(), sheet.unchanged(), sheet.present())));
        note("import.ignored", sheet.ignoredColumns());
        note("offline.missingColumns", sheet.missingColumns());
        note("offline.notInFile", sheet.notInFile());
        note("offline.notInRegister", sheet.notInRegister());
    }

    private void note(String key, List<String> names) {
        if (!names.isEmpty()) {
            add(Note.plain(messages.get(key, String.join(", ", names))));
        }
    }

    static String text(@Nullable Mark mark, Messages messages) {
        return mark == null ? messages.get("offline.none") : mark.display();
    }

    /** A workbook writes 8.5 where people write 8,5. */
    static String text(String value, Messages messages) {
        return value.isEmpty()
                ? messages.get("offline.none")
                : MarkText.parse(value).map(Mark::display).orElse(value);
    }
}
