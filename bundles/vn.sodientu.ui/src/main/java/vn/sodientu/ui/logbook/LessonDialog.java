package vn.sodientu.ui.logbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.logbook.RecordLesson;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonKind;
import vn.sodientu.domain.logbook.LessonMark;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** One lesson to be entered or corrected; a new one is filled with what it probably is. */
final class LessonDialog extends Dialog {
    private final transient Book book;
    private final transient LocalDate day;
    private final transient @Nullable LessonEntry entry;
    private final transient Runnable changed;
    private final transient Messages messages = Messages.current();
    private final Select<Session> session;
    private final Select<Integer> period;
    private final Select<LessonKind> kind;
    private final Select<String> subject;
    private final Select<StaffId> teacher;
    private final TextField number;
    private final TextField title;
    private final AbsentPicker absent;
    private final MarkInput mark;
    private final TextArea remark;
    private final TextField reason;
    private final Div faults = new Div();

    static LessonDialog fresh(Book book, LocalDate day, Runnable changed) {
        Proposal proposal = new Proposal(book, day);
        String subject = proposal.subject().orElse("");
        Session session = proposal.session();
        Lesson lesson = new Lesson(
                LessonKind.REGULAR,
                subject,
                book.own().orElse(null),
                book.week().nextNumbers().get(subject),
                "",
                proposal.missed(),
                "",
                LessonMark.NONE);
        return new LessonDialog(book, day, session, proposal.period(session), lesson, null, changed);
    }

    static LessonDialog of(Book book, LessonEntry entry, Runnable changed) {
        LessonSlot slot = entry.slot();
        return new LessonDialog(book, slot.day(), slot.session(), slot.period(), entry.lesson(), entry, changed);
    }

    private LessonDialog(
            Book book,
            LocalDate day,
            Session half,
            int at,
            Lesson lesson,
            @Nullable LessonEntry entry,
            Runnable changed) {
        this.book = book;
        this.day = day;
        this.entry = entry;
        this.changed = changed;
        addClassNames("sdt-dialog", "sdt-lesson-form");
        setWidth("40rem");
        setMaxWidth("97vw");
        setHeaderTitle(messages.get(entry == null ? "logbook.enter" : "logbook.edit") + " · " + Dates.day(day));
        List<Integer> periods =
                IntStream.rangeClosed(1, LessonSlot.MOST_PERIODS).boxed().toList();
        session = Choices.of(
                messages.get("logbook.session"),
                List.of(Session.values()),
                half,
                one -> messages.of(one.label()),
                one -> {});
        period = Choices.of(messages.get("logbook.period"), periods, at, String::valueOf, one -> {});
        session.setEnabled(entry == null);
        period.setEnabled(entry == null);
        List<String> subjects =
                book.week().clazz().subjects().stream().map(Subject::code).toList();
        subject = Choices.of(
                messages.get("subject"),
                subjects,
                subjects.contains(lesson.subject()) ? lesson.subject() : null,
                book::subject,
                this::propose);
        subject.setId("sdt-lesson-subject");
        kind = Choices.of(
                messages.get("logbook.kind"),
                List.of(LessonKind.values()),
                lesson.kind(),
                one -> messages.of(one.label()),
                one -> {});
        teacher = teacher(lesson.teacher());
        number = new TextField(messages.get("logbook.planNumber"));
        number.getElement().setAttribute("inputmode", "numeric");
        number.addClassName("short");
        Integer planned = lesson.planNumber();
        number.setValue(planned == null ? "" : planned.toString());
        title = new TextField(messages.get("logbook.title"));
        title.setId("sdt-lesson-title");
        title.setValue(lesson.title());
        title.setWidthFull();
        absent = new AbsentPicker(book, day, lesson.missed());
        mark = new MarkInput(book.week().form(), lesson.mark());
        remark = new TextArea(messages.get("logbook.remark"));
        remark.setValue(lesson.remark());
        remark.setWidthFull();
        reason = new TextField(messages.get("logbook.reason"));
        reason.setWidthFull();
        layOut();
    }

    private Select<StaffId> teacher(@Nullable StaffId now) {
        List<StaffId> staff = book.may(Permission.RECORD_CONDUCT)
                ? book.week().teachers().stream().map(Staff::id).toList()
                : book.own().stream().toList();
        Select<StaffId> select = Choices.of(
                messages.get("logbook.teacher"), staff, staff.contains(now) ? now : null, book::teacher, one -> {});
        select.setVisible(staff.size() > 1);
        return select;
    }

    private void layOut() {
        var place = new Div(session, period, subject, number);
        place.addClassName("sdt-bar");
        session.addClassName("short");
        period.addClassName("short");
        var how = new Div(kind, teacher);
        how.addClassName("sdt-bar");
        add(faults, place, title, absent, mark, remark, how);
        LessonEntry old = entry;
        if (old != null && old.signature() != null) {
            add(reason);
        }
        var sign = new Button(messages.get("logbook.saveAndSign"), click -> save(true));
        sign.setId("sdt-lesson-sign");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var save = new Button(messages.get("logbook.save"), click -> save(false));
        save.setId("sdt-lesson-save");
        if (book.own().isEmpty()) {
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            sign.setVisible(false);
        }
        getFooter().add(new Button(messages.get("close"), click -> close()), save, sign);
    }

    private void propose(String code) {
        Integer next = book.week().nextNumbers().get(code);
        if (entry == null && next != null) {
            number.setValue(next.toString());
        }
    }

    private void save(boolean sign) {
        Optional<LessonMark> given = mark.mark();
        if (given.isEmpty()) {
            return;
        }
        StaffId by = teacher.getValue();
        Optional<StaffId> own = book.own();
        LessonKind chosen = kind.getValue();
        Lesson lesson = new Lesson(
                chosen,
                chosen.needsSubject() && subject.getValue() != null ? subject.getValue() : "",
                chosen.taught() ? by == null ? own.orElse(null) : by : null,
                planNumber(),
                title.getValue(),
                absent.missed(),
                remark.getValue(),
                given.get());
        LessonSlot slot = new LessonSlot(book.week().clazz().id(), day, session.getValue(), period.getValue());
        boolean mine = own.isPresent() && own.get().equals(lesson.teacher());
        Outcome<LessonEntry> outcome = book.backend()
                .logbook()
                .record(
                        book.actor(),
                        new RecordLesson(slot, lesson, version(slot), sign && mine, reason.getValue(), "UI"));
        if (outcome instanceof Outcome.Refused<LessonEntry> refused) {
            faults.removeAll();
            faults.add(Note.bad(RefusalText.of(refused.refusal(), messages)));
            faults.scrollIntoView();
            return;
        }
        close();
        Notices.good(messages.get("logbook.saved"));
        changed.run();
    }

    /** A place whose lesson was withdrawn is written again on top of it; a taken one answers with a conflict. */
    private int version(LessonSlot slot) {
        LessonEntry old = entry;
        if (old != null) {
            return old.version();
        }
        return book.week().entries().stream()
                .filter(one -> one.withdrawn() && one.slot().equals(slot))
                .mapToInt(LessonEntry::version)
                .findFirst()
                .orElse(0);
    }

    private @Nullable Integer planNumber() {
        String typed = number.getValue().strip();
        return typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : null;
    }
}
