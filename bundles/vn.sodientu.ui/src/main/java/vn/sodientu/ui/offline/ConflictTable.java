package vn.sodientu.ui.offline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.api.offline.OfflineReport.Conflict;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Messages;

/** Cells that both changed, each with its two values and who changed it; the choice is made cell by cell. */
final class ConflictTable extends Div {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final transient Messages messages = Messages.current();

    ConflictTable(List<Conflict> conflicts, Consumer<OfflineChoice> choose) {
        var table = new PlainTable(
                        messages.get("offline.conflicts"),
                        1,
                        List.of(
                                messages.get("import.sheet"),
                                messages.get("offline.pupil"),
                                messages.get("import.column"),
                                messages.get("offline.base"),
                                messages.get("offline.who"),
                                messages.get("offline.choice")))
                .free();
        conflicts.forEach(conflict -> table.row(
                conflict.place().worksheet(),
                conflict.place().pupil(),
                conflict.place().column(),
                MergePanel.text(conflict.base(), messages),
                conflict.by() + ", " + MOMENT.format(conflict.at()),
                choice(conflict, choose)));
        add(table);
    }

    private RadioButtonGroup<Boolean> choice(Conflict conflict, Consumer<OfflineChoice> choose) {
        var group = new RadioButtonGroup<Boolean>();
        group.setItems(false, true);
        group.setItemLabelGenerator(mine -> mine
                ? messages.get("offline.mine", MergePanel.text(conflict.value(), messages))
                : messages.get("offline.theirs", MergePanel.text(conflict.theirs(), messages)));
        group.setAriaLabel(messages.get("offline.choice"));
        Boolean before = conflict.mine();
        if (before != null) {
            group.setValue(before);
        }
        group.addValueChangeListener(
                change -> choose.accept(new OfflineChoice(conflict.cell(), conflict.version(), change.getValue())));
        return group;
    }
}
