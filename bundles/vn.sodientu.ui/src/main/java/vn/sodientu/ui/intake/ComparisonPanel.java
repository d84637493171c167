package vn.sodientu.ui.intake;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Messages;

/** What a workbook means for the register: changed rows first, then what one side has alone. */
final class ComparisonPanel extends Div {
    private static final long serialVersionUID = 1L;

    /** Longer lists are folded, or they would hide what matters. */
    private static final int SHORT = 12;

    private final transient Messages messages = Messages.current();

    ComparisonPanel(Comparison comparison) {
        setId("sdt-import-comparison");
        add(Note.plain(messages.get(
                "import.compared",
                comparison.changed().size(),
                comparison.onlyInFile().size(),
                comparison.onlyInRegister().size(),
                comparison.unchanged())));
        if (!comparison.changed().isEmpty()) {
            fold("import.changed", comparison.changed().size(), changed(comparison.changed()), true);
        }
        side("import.onlyInFile", comparison.onlyInFile());
        side("import.onlyInRegister", comparison.onlyInRegister());
    }

    private PlainTable changed(List<Comparison.Changed> rows) {
        var table = new PlainTable(
                messages.get("import.changed"),
                2,
                List.of(
                        messages.get("import.code"),
                        messages.get("import.who"),
                        messages.get("import.column"),
                        messages.get("import.before"),
                        messages.get("import.after")));
        rows.forEach(row -> row.differences()
                .forEach(one ->
                        table.row(row.entry().code(), row.entry().label(), one.field(), one.before(), one.after())));
        return table;
    }

    private void side(String title, List<Comparison.Entry> entries) {
        if (!entries.isEmpty()) {
            var table = new PlainTable(
                    messages.get(title), 1, List.of(messages.get("import.code"), messages.get("import.who")));
            entries.forEach(entry -> table.row(entry.code(), entry.label()));
            fold(title, entries.size(), table, entries.size() <= SHORT);
        }
    }

    private void fold(String title, int size, PlainTable table, boolean open) {
        var fold = new NativeDetails(messages.get(title) + " (" + size + ")", table);
        fold.setOpen(open);
        add(fold);
    }
}
