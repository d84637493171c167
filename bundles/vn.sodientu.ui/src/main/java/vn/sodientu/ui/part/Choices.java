package vn.sodientu.ui.part;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Selects with a label, made in one line. */
public final class Choices {
    private Choices() {}

    /**
     * A select.
     *
     * @param chosen the value it starts with, null for none
     * @param then what happens when the user chooses another
     */
    public static <T> Select<T> of(
            String label, List<T> items, @Nullable T chosen, Function<T, String> name, Consumer<T> then) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(name::apply);
        if (chosen != null) {
            select.setValue(chosen);
        }
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                then.accept(change.getValue());
            }
        });
        return select;
    }
}
