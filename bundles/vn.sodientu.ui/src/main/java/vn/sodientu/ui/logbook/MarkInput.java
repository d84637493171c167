package vn.sodientu.ui.logbook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.logbook.LogbookForm;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.LessonMark;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.ui.text.Messages;

/** The mark of a lesson as the school gives it: a grade, or three points. */
final class MarkInput extends Div {
    private static final String NONE = "–";

    private final Select<String> grade = new Select<>();
    private final TextField learning;
    private final TextField discipline;
    private final TextField hygiene;
    private final LogbookForm form;

    MarkInput(LogbookForm form, LessonMark mark) {
        this.form = form;
        Messages messages = Messages.current();
        addClassName("sdt-bar");
        grade.setLabel(messages.get("logbook.grade"));
        grade.setItems(NONE, "A", "B", "C", "D");
        LessonGrade now = mark.grade();
        grade.setValue(now == null ? NONE : now.name());
        grade.addClassName("short");
        learning = points(messages.get("logbook.learning"), mark.learning());
        discipline = points(messages.get("logbook.discipline"), mark.discipline());
        hygiene = points(messages.get("logbook.hygiene"), mark.hygiene());
        if (form == LogbookForm.POINTS) {
            add(learning, discipline, hygiene);
        } else {
            add(grade);
        }
    }

    private static TextField points(String label, @Nullable Integer tenths) {
        var field = new TextField(label);
        field.addClassName("short");
        field.getElement().setAttribute("inputmode", "decimal");
        if (tenths != null) {
            field.setValue(Score.of(tenths).display());
        }
        return field;
    }

    /** The mark; empty when something typed is no point. */
    Optional<LessonMark> mark() {
        if (form == LogbookForm.GRADE) {
            String chosen = grade.getValue();
            return Optional.of(NONE.equals(chosen) ? LessonMark.NONE : LessonMark.of(LessonGrade.valueOf(chosen)));
        }
        if (wrong(learning) || wrong(discipline) || wrong(hygiene)) {
            return Optional.empty();
        }
        return Optional.of(new LessonMark(null, tenths(learning), tenths(discipline), tenths(hygiene)));
    }

    private static boolean wrong(TextField field) {
        boolean wrong = !field.getValue().isBlank() && tenths(field) == null;
        field.setInvalid(wrong);
        return wrong;
    }

    private static @Nullable Integer tenths(TextField field) {
        Optional<Mark> read = MarkText.parse(field.getValue());
        return read.isPresent() && read.get() instanceof Score score ? score.tenths() : null;
    }
}
