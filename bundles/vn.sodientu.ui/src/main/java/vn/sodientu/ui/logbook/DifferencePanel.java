package vn.sodientu.ui.logbook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.logbook.LessonAttendance;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** Half-days that do not agree with their lessons; the homeroom teacher takes over what is right. */
final class DifferencePanel extends Div {
    private final transient Book book;
    private final transient LocalDate day;
    private final transient Messages messages = Messages.current();

    DifferencePanel(Book book, LocalDate day) {
        this.book = book;
        this.day = day;
        draw();
    }

    private void draw() {
        removeAll();
        Outcome<LessonAttendance> outcome = book.backend()
                .logbook()
                .attendance(book.actor(), book.week().clazz().id(), YearMonth.from(day));
        if (!(outcome instanceof Outcome.Done<LessonAttendance> done)
                || done.value().comparison() == LessonAttendance.Comparison.OFF) {
            return;
        }
        List<LessonAttendance.Row> rows = done.value().rows().stream()
                .filter(row -> !row.differences().isEmpty())
                .toList();
        int count = rows.stream().mapToInt(row -> row.differences().size()).sum();
        var details = new Details(
                messages.get("logbook.differences", done.value().month().getMonthValue(), count),
                count == 0 ? Note.good(messages.get("logbook.noDifferences")) : table(rows));
        add(details);
    }

    private Div table(List<LessonAttendance.Row> rows) {
        var table = new PlainTable(
                        messages.get("logbook.differencesCaption"),
                        0,
                        List.of(
                                messages.get("pupil.name"),
                                messages.get("logbook.day"),
                                messages.get("logbook.byLessons"),
                                messages.get("logbook.byHalfDay"),
                                ""))
                .free();
        rows.forEach(row -> row.differences()
                .forEach(one -> table.row(
                        row.enrolment().pupil().name().full(),
                        Dates.day(one.day()) + ", " + messages.of(one.session().label()),
                        messages.get("logbook.missedOf", one.missed(), one.entered()) + ": " + leave(one.leave()),
                        leave(one.halfDay().leave()),
                        takeOver(one))));
        return new Div(Note.plain(messages.get("logbook.differencesHelp")), table);
    }

    private String leave(@Nullable Leave leave) {
        return leave == null ? messages.get("logbook.there") : messages.of(leave.label());
    }

    private Component takeOver(LessonAttendance.Difference one) {
        if (!book.may(Permission.RECORD_CONDUCT)) {
            return new Span();
        }
        var button = new Button(messages.get("logbook.takeOver"), click -> record(one));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void record(LessonAttendance.Difference one) {
        Absence half = one.halfDay();
        Absence wanted = new Absence(half.pupil(), half.day(), half.session(), one.leave(), half.version());
        Outcome<List<Absence>> outcome = book.backend()
                .attendance()
                .record(book.actor(), new RecordAbsences(book.week().clazz().id(), List.of(wanted), false, "UI"));
        if (outcome instanceof Outcome.Refused<List<Absence>> refused) {
            Notices.bad(RefusalText.of(refused.refusal(), messages));
        }
        draw();
    }
}
