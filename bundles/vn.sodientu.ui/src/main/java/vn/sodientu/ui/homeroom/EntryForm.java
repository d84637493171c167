package vn.sodientu.ui.homeroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.ui.part.DayField;
import vn.sodientu.ui.text.Messages;

/** The fields of one type of entry. */
abstract class EntryForm extends Div {
    final transient Messages messages = Messages.current();
    final Select<Enrolment> pupil = new Select<>();
    final DayField day;

    EntryForm(HomeroomBook book, @Nullable EntryContent now) {
        pupil.setLabel(messages.get("homeroom.pupil"));
        pupil.setItems(book.members());
        pupil.setItemLabelGenerator(EntryForm::name);
        pupil.setId("sdt-entry-pupil");
        PupilId about = now == null ? null : now.pupil();
        book.members().stream()
                .filter(member -> member.pupil().id().equals(about))
                .findFirst()
                .ifPresent(pupil::setValue);
        day = new DayField("sdt-entry-day", messages.get("logbook.day"), now == null ? start(book) : now.day());
        var line = new Div(day, pupil);
        line.addClassName("sdt-bar");
        add(line);
    }

    private static String name(Enrolment member) {
        PersonName name = member.pupil().name();
        return member.ordinal() + ". " + name.full();
    }

    /** Today, or the last day of a year that is over. */
    private static LocalDate start(HomeroomBook book) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        LocalDate last = book.clazz().year().lastDay();
        return today.isAfter(last) ? last : today;
    }

    /** What was filled in; empty when a day or pupil that must be there is missing. */
    abstract Optional<EntryContent> content();

    final @Nullable PupilId about() {
        Enrolment chosen = pupil.getValue();
        pupil.setInvalid(false);
        return chosen == null ? null : chosen.pupil().id();
    }

    /** The pupil of an entry that needs one; the field says so when it is empty. */
    final Optional<PupilId> neededPupil() {
        PupilId chosen = about();
        if (chosen == null) {
            pupil.setInvalid(true);
            pupil.setErrorMessage(messages.get("homeroom.pupilMissing"));
        }
        return Optional.ofNullable(chosen);
    }

    final TextField field(String label, String value) {
        var field = new TextField(messages.get(label));
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    final TextArea area(String label, String value) {
        var area = new TextArea(messages.get(label));
        area.setValue(value);
        area.setWidthFull();
        return area;
    }
}
