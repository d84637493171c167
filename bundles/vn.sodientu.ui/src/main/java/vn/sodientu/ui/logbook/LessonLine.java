package vn.sodientu.ui.logbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import vn.sodientu.api.logbook.ChangeLesson;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.LessonKind;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.Tag;
import vn.sodientu.ui.text.Messages;

/** One lesson: a row of the book on a wide screen, a small card on a phone. */
final class LessonLine extends Div {
    LessonLine(Book book, LessonEntry entry, Runnable changed) {
        Messages messages = Messages.current();
        addClassName("sdt-lesson");
        Lesson lesson = entry.lesson();
        var slot = new Span((entry.slot().session() == Session.MORNING ? "S" : "C")
                + entry.slot().period());
        slot.addClassName("slot");
        slot.setTitle(messages.of(entry.slot().session().label()) + ", "
                + messages.get("logbook.periodNo", entry.slot().period()));
        add(slot, what(messages, book, lesson), tags(messages, book, entry), actions(messages, book, entry, changed));
    }

    private static Div what(Messages messages, Book book, Lesson lesson) {
        var what = new Div();
        what.addClassName("what");
        String name = lesson.subject().isEmpty() ? messages.of(lesson.kind().label()) : book.subject(lesson.subject());
        Integer number = lesson.planNumber();
        text(what, "strong", number == null ? name : name + " · " + messages.get("logbook.planNo", number));
        text(what, "span", lesson.title());
        text(what, "small", missed(messages, book, lesson));
        text(what, "small", lesson.remark());
        return what;
    }

    private static String missed(Messages messages, Book book, Lesson lesson) {
        if (lesson.missed().isEmpty()) {
            return lesson.kind().taught() ? messages.get("logbook.nobodyMissed") : "";
        }
        return messages.get("logbook.missed") + ": "
                + lesson.missed().stream().map(one -> missed(book, one)).collect(Collectors.joining(", "));
    }

    private static String missed(Book book, Missed one) {
        return book.member(one.pupil())
                        .map(member -> member.pupil().name().full())
                        .orElse(one.pupil().toString())
                + " (" + one.how().letter() + ")";
    }

    private static Div tags(Messages messages, Book book, LessonEntry entry) {
        var tags = new Div();
        tags.addClassName("tags");
        Lesson lesson = entry.lesson();
        LessonGrade grade = lesson.mark().grade();
        Integer average = lesson.mark().average();
        if (grade != null) {
            tags.add(Tag.plain(messages.get("logbook.gradeOf", grade.name())));
        } else if (average != null) {
            tags.add(
                    Tag.plain(messages.get("logbook.pointsOf", Score.of(average).display())));
        }
        if (lesson.kind() != LessonKind.REGULAR && !lesson.subject().isEmpty()) {
            tags.add(Tag.plain(messages.of(lesson.kind().label())));
        }
        StaffId teacher = lesson.teacher();
        if (teacher != null) {
            String name = book.teacher(teacher);
            tags.add(
                    entry.unsigned()
                            ? Tag.warn(messages.get("logbook.unsignedBy", name))
                            : Tag.good(messages.get("logbook.signedBy", name)));
        }
        return tags;
    }

    private static Div actions(Messages messages, Book book, LessonEntry entry, Runnable changed) {
        var actions = new Div();
        actions.addClassName("acts");
        if (book.open() && entry.unsigned() && book.isOwn(entry)) {
            var sign = new Button(messages.get("logbook.sign"), click -> sign(messages, book, entry, changed));
            sign.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            actions.add(sign);
        }
        if (book.mayEdit(entry)) {
            var edit = new Button(messages.get("logbook.edit"), click -> LessonDialog.of(book, entry, changed)
                    .open());
            edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
            actions.add(edit);
        }
        return actions;
    }

    private static void sign(Messages messages, Book book, LessonEntry entry, Runnable changed) {
        Outcome<LessonEntry> outcome =
                book.backend().logbook().sign(book.actor(), new ChangeLesson(entry.slot(), entry.version(), "", "UI"));
        if (outcome instanceof Outcome.Refused<LessonEntry> refused) {
            Notices.bad(RefusalText.of(refused.refusal(), messages));
        }
        changed.run();
    }

    private static void text(Div where, String tag, String text) {
        if (!text.isBlank()) {
            where.getElement().appendChild(new Element(tag).setText(text));
        }
    }
}
