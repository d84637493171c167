package vn.sodientu.ui.summer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.ui.text.Messages;

/** Conduct or training after the summer programme. */
final class ConductField implements ItemField {
    private final Select<String> input = new Select<>();
    private final String name;
    private final String year;
    private int version;

    private ConductField(String name, String year) {
        this.name = name;
        this.year = year;
    }

    static ConductField of(
            SummerPupil.Training training, Pupil pupil, SummerLabels labels, Messages messages, Saver saver) {
        ConductField field = new ConductField(messages.get("summer.training"), labels.conduct(training.year()));
        field.input.setItems(labels.conduct().keySet());
        field.input.setItemLabelGenerator(code -> code == null ? "" : labels.conduct(code));
        field.input.setEmptySelectionAllowed(true);
        field.input.setWidth("8rem");
        field.input.setReadOnly(!training.editable());
        field.input.setAriaLabel(
                messages.get("summer.resultOf", field.name, pupil.name().full()));
        if (!training.editable()) {
            field.input.getElement().setAttribute("title", messages.get("summer.readOnlyTraining"));
        }
        field.input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saver.save(field, false, change.getValue() == null ? "" : change.getValue());
            }
        });
        return field;
    }

    @Override
    public @Nullable String subject() {
        return null;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String year() {
        return year;
    }

    @Override
    public Optional<Component> choice() {
        return Optional.empty();
    }

    @Override
    public Component input() {
        return input;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void show(SummerRecord record) {
        version = record.version();
        if (record.conduct() == null) {
            input.clear();
        } else {
            input.setValue(record.conduct());
        }
    }

    @Override
    public void accept() {
        input.setInvalid(false);
    }

    @Override
    public void refuse(String text) {
        input.setInvalid(true);
        input.getElement().setAttribute("title", text);
    }
}
