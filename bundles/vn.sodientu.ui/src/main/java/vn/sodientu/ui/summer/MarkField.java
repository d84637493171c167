package vn.sodientu.ui.summer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.ui.text.Messages;

/** A subject that is tested again: whether the pupil is to be, and the mark. */
final class MarkField implements ItemField {
    private final SummerPupil.Retest retest;
    private final Checkbox chosen = new Checkbox();
    private final TextField input = new TextField();
    private int version;

    private MarkField(SummerPupil.Retest retest) {
        this.retest = retest;
    }

    static MarkField of(SummerPupil.Retest retest, Pupil pupil, Messages messages, Saver saver) {
        MarkField field = new MarkField(retest);
        String subject = retest.subject().name();
        String name = pupil.name().full();
        field.chosen.setAriaLabel(messages.get("summer.chosenOf", subject, name));
        field.input.setAriaLabel(messages.get("summer.resultOf", subject, name));
        field.input.setWidth("5.5rem");
        field.input.addClassName("sdt-summer-mark");
        field.chosen.setReadOnly(!retest.editable());
        field.input.setReadOnly(!retest.editable());
        if (!retest.editable()) {
            field.input.setTitle(messages.get("summer.readOnlySubject", subject));
        }
        field.chosen.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saver.save(field, change.getValue(), field.input.getValue());
            }
        });
        field.input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saver.save(field, field.chosen.getValue(), change.getValue());
            }
        });
        return field;
    }

    @Override
    public String subject() {
        return retest.subject().code();
    }

    @Override
    public String name() {
        return retest.subject().name();
    }

    @Override
    public String year() {
        return text(retest.year());
    }

    @Override
    public Optional<Component> choice() {
        return Optional.of(chosen);
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
        chosen.setValue(record.chosen());
        input.setValue(record.result() == null ? "" : record.result().display());
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

    private static String text(@Nullable Mark mark) {
        return mark == null ? "–" : mark.display();
    }
}
