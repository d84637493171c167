package vn.sodientu.ui.logbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.ui.text.Messages;

/** The class as a field of names: a touch makes a pupil absent with leave, without, late, and present again. */
final class AbsentPicker extends Details {
    private static final List<LessonMiss> ORDER = List.of(LessonMiss.UNEXCUSED, LessonMiss.EXCUSED, LessonMiss.LATE);

    private final transient Map<PupilId, LessonMiss> chosen = new LinkedHashMap<>();

    AbsentPicker(Book book, LocalDate day, List<Missed> missed) {
        Messages messages = Messages.current();
        addClassName("sdt-absent");
        setId("sdt-absent");
        missed.forEach(one -> chosen.put(one.pupil(), one.how()));
        var names = new Div();
        names.addClassName("names");
        book.present(day).forEach(member -> names.add(chip(messages, member)));
        var help = new Paragraph(messages.get("logbook.absentHelp"));
        help.addClassName("help");
        add(new Div(help, names));
        count(messages);
    }

    private Button chip(Messages messages, Enrolment member) {
        PersonName name = member.pupil().name();
        var chip = new Button();
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        PupilId pupil = member.pupil().id();
        show(messages, chip, member, chosen.get(pupil));
        chip.setTooltipText(name.full());
        chip.addClickListener(click -> {
            LessonMiss next = next(chosen.get(pupil));
            if (next == null) {
                chosen.remove(pupil);
            } else {
                chosen.put(pupil, next);
            }
            show(messages, chip, member, next);
            count(messages);
        });
        return chip;
    }

    private static @Nullable LessonMiss next(@Nullable LessonMiss now) {
        int at = now == null ? 0 : ORDER.indexOf(now) + 1;
        return at < ORDER.size() ? ORDER.get(at) : null;
    }

    private static void show(Messages messages, Button chip, Enrolment member, @Nullable LessonMiss how) {
        PersonName name = member.pupil().name();
        String text = member.ordinal() + ". " + shortName(name);
        chip.setText(how == null ? text : text + " (" + how.letter() + ")");
        chip.setAriaLabel(
                name.full() + ": " + (how == null ? messages.get("logbook.there") : messages.of(how.label())));
        chip.removeThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_CONTRAST);
        if (how != null) {
            chip.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            if (how == LessonMiss.UNEXCUSED) {
                chip.addThemeVariants(ButtonVariant.LUMO_ERROR);
            } else if (how == LessonMiss.LATE) {
                chip.addThemeVariants(ButtonVariant.LUMO_CONTRAST);
            }
        }
    }

    /** The middle name tells pupils of one given name apart. */
    private static String shortName(PersonName name) {
        String before = name.familyAndMiddle();
        String middle = before.substring(before.lastIndexOf(' ') + 1);
        return middle.isEmpty() ? name.given() : middle + " " + name.given();
    }

    private void count(Messages messages) {
        setSummaryText(messages.get("logbook.absentCount", chosen.size()));
    }

    List<Missed> missed() {
        return chosen.entrySet().stream()
                .map(entry -> new Missed(entry.getKey(), entry.getValue()))
                .toList();
    }
}
