package vn.sodientu.ui.turn;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.sodientu.api.turn.Fate;
import vn.sodientu.api.turn.TurnPlan;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Messages;

/** The report of a turn as tables, with fields where it may be changed. */
final class TurnTables {
    private static final int SHORT = 12;

    private TurnTables() {}

    /** A line a class: how many go where, and the new class of those promoted. */
    static PlainTable classes(TurnPlan plan, Map<ClassId, String> wishes, Runnable changed) {
        Messages messages = Messages.current();
        var table = new PlainTable(
                        messages.get("turn.perClass"),
                        0,
                        List.of(
                                messages.get("turn.class"),
                                messages.of(Fate.PROMOTED.label()),
                                messages.of(Fate.FINISHED.label()),
                                messages.of(Fate.RETAINED.label()),
                                messages.of(Fate.SUMMER.label()),
                                messages.of(Fate.UNCLEAR.label()),
                                messages.of(Fate.LEFT.label()),
                                messages.get("turn.to")))
                .free();
        plan.classes()
                .forEach(clazz -> table.row(
                        clazz.name(),
                        clazz.count(Fate.PROMOTED),
                        clazz.count(Fate.FINISHED),
                        clazz.count(Fate.RETAINED),
                        clazz.count(Fate.SUMMER),
                        clazz.count(Fate.UNCLEAR),
                        clazz.count(Fate.LEFT),
                        clazz.count(Fate.PROMOTED) == 0
                                ? ""
                                : field(
                                        wishes.getOrDefault(clazz.id(), usual(clazz)),
                                        messages.get("turn.toOf", clazz.name()),
                                        value -> wishes.put(clazz.id(), value),
                                        changed)));
        return table;
    }

    private static String usual(TurnPlan.OldClass clazz) {
        return clazz.moves().stream()
                .filter(move -> move.fate() == Fate.PROMOTED)
                .map(TurnPlan.Move::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The classes of the new year. */
    static PlainTable targets(TurnPlan plan) {
        Messages messages = Messages.current();
        var table = new PlainTable(
                        messages.get("turn.newClasses"),
                        0,
                        List.of(
                                messages.get("turn.class"),
                                messages.get("turn.members"),
                                messages.get("turn.coming"),
                                messages.get("turn.remark")))
                .free();
        plan.targets()
                .forEach(target -> table.row(
                        target.name(),
                        target.members(),
                        target.coming(),
                        messages.get(
                                target.tooLarge() ? "turn.tooLarge" : target.exists() ? "turn.exists" : "turn.new")));
        return table;
    }

    /** How many pupils are not simply promoted. */
    static long special(TurnPlan plan) {
        return plan.classes().stream()
                .flatMap(clazz -> clazz.moves().stream())
                .filter(TurnTables::special)
                .count();
    }

    private static boolean special(TurnPlan.Move move) {
        return !move.placed() && (move.fate().open() || move.fate() == Fate.RETAINED);
    }

    /** Pupils who are not simply promoted, each with the reason and a class to choose. */
    static PlainTable single(TurnPlan plan, Map<PupilId, String> wishes, Runnable changed) {
        Messages messages = Messages.current();
        var table = new PlainTable(
                        messages.get("turn.single"),
                        1,
                        List.of(
                                messages.get("turn.class"),
                                messages.get("turn.pupil"),
                                messages.get("turn.fate"),
                                messages.get("turn.to")))
                .free();
        plan.classes().forEach(clazz -> clazz.moves().stream()
                .filter(TurnTables::special)
                .forEach(move -> {
                    LocalText reason = move.reason();
                    String target = move.target();
                    table.row(
                            clazz.name(),
                            move.ordinal() + ". " + move.name(),
                            messages.of(reason == null ? move.fate().label() : reason),
                            field(
                                    target == null ? "" : target,
                                    messages.get("turn.toOf", move.name()),
                                    value -> wishes.put(move.pupil(), value),
                                    changed));
                }));
        return table;
    }

    private static TextField field(String value, String label, Consumer<String> keep, Runnable changed) {
        var field = new TextField();
        field.setValue(value);
        field.setAriaLabel(label);
        field.setMaxLength(SHORT);
        field.setWidth("6rem");
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            keep.accept(change.getValue());
            changed.run();
        });
        return field;
    }
}
