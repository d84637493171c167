package vn.sodientu.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, chosen with what the browser or phone offers for it. */
public final class DayField extends Div {
    private final Input input = new Input();

    /** With its label. */
    public DayField(String id, String label, @Nullable LocalDate day) {
        addClassName("sdt-day");
        input.setType("date");
        input.setId(id);
        if (day != null) {
            input.setValue(day.toString());
        }
        var name = new NativeLabel(label);
        name.setFor(input);
        add(name, input);
    }

    /** What happens when another day is chosen. */
    public DayField then(Runnable action) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                action.run();
            }
        });
        return this;
    }

    /** The day, null while none is chosen. */
    public @Nullable LocalDate day() {
        try {
            return input.getValue().isEmpty() ? null : LocalDate.parse(input.getValue());
        } catch (DateTimeException unfinished) {
            return null;
        }
    }
}
