package vn.sodientu.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Messages;

/** What a workbook would bring or has brought: counts, every rejected row, every column nobody reads. */
final class ReportPanel extends Div {
    private final transient Messages messages = Messages.current();

    ReportPanel(String file, ImportReport report, Runnable store, ImportKind kind) {
        getElement()
                .setAttribute("data-rows", String.valueOf(report.rows()))
                .setAttribute("data-accepted", String.valueOf(report.accepted()))
                .setAttribute("data-stored", String.valueOf(report.stored()));
        add(head(file, report));
        if (!report.ignoredColumns().isEmpty()) {
            add(Note.plain(messages.get("import.ignored", String.join(", ", report.ignoredColumns()))));
        }
        if (!report.rejected().isEmpty()) {
            add(rejected(report.rejected()));
        }
        if (report.stored()) {
            add(new Anchor("lop", messages.get("import.toClasses")));
        } else if (report.rejected().isEmpty() && report.rows() > 0) {
            var button = new Button(messages.get("import.store." + kind.name(), report.accepted()));
            button.addClickListener(click -> {
                try {
                    store.run();
                } finally {
                    button.setEnabled(true);
                }
            });
            button.setId("sdt-import-store");
            button.setDisableOnClick(true);
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new Paragraph(messages.get("import.nothingYet")), button);
        }
        if (!report.stored() && !report.comparison().equals(Comparison.NONE)) {
            add(new ComparisonPanel(report.comparison()));
        }
    }

    private Note head(String file, ImportReport report) {
        if (report.stored()) {
            return Note.good(messages.get("import.stored", file, report.accepted()));
        }
        if (report.rows() == 0) {
            return Note.bad(messages.get("import.empty", file));
        }
        return report.rejected().isEmpty()
                ? Note.good(messages.get("import.ready", file, report.rows()))
                : Note.bad(messages.get(
                        "import.rejected",
                        file,
                        report.rows(),
                        report.accepted(),
                        report.rejected().size()));
    }

    private PlainTable rejected(List<ImportReport.RejectedRow> rows) {
        var table = new PlainTable(
                messages.get("import.rejectedRows"),
                1,
                List.of(
                        messages.get("import.sheet"),
                        messages.get("import.row"),
                        messages.get("import.column"),
                        messages.get("import.reason")));
        rows.forEach(row -> table.row(row.sheet(), row.row(), row.column(), messages.of(row.message())));
        return table;
    }
}
