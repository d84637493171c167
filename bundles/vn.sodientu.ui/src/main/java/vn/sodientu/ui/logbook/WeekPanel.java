package vn.sodientu.ui.logbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.logbook.CloseWeek;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.domain.logbook.WeekTotals;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.Tag;
import vn.sodientu.ui.text.Messages;

/** What stands under a week: its totals, the homeroom teacher's remark, the principal's check. */
final class WeekPanel extends Div {
    private final transient Book book;
    private final transient Runnable changed;
    private final transient Messages messages = Messages.current();
    private final TextArea remark;
    private final TextArea note;

    WeekPanel(Book book, Runnable changed) {
        this.book = book;
        this.changed = changed;
        addClassName("sdt-week");
        WeekNote now = book.week().note();
        add(new H2(messages.get("logbook.summary")), new Paragraph(totals()));
        add(now.state() == WeekState.OPEN ? Tag.plain(state(now)) : Tag.good(state(now)));
        remark = area("logbook.homeroomRemark", now.remark());
        note = area("logbook.note", now.note());
        boolean leads = book.may(Permission.CLOSE_LOGBOOK);
        boolean checks = book.may(Permission.CHECK_BOOKS);
        remark.setReadOnly(!leads || checks || now.state() != WeekState.OPEN);
        remark.setVisible(!remark.isReadOnly() || !now.remark().isBlank());
        note.setReadOnly(!leads || (now.state() == WeekState.CHECKED && !checks));
        note.setVisible((leads && now.state() != WeekState.OPEN) || !now.note().isBlank());
        add(remark, note, actions(now, leads, checks));
    }

    private TextArea area(String label, String value) {
        var area = new TextArea(messages.get(label));
        area.setValue(value);
        area.setWidthFull();
        return area;
    }

    private Div actions(WeekNote now, boolean leads, boolean checks) {
        var actions = new Div();
        actions.addClassName("sdt-actions");
        if (leads && !checks && now.state() == WeekState.OPEN) {
            actions.add(action("logbook.close", WeekState.CLOSED, true));
        }
        if (checks && now.state() == WeekState.CLOSED) {
            actions.add(action("logbook.check", WeekState.CHECKED, true));
        }
        if ((leads && now.state() == WeekState.CLOSED) || (checks && now.state() == WeekState.CHECKED)) {
            actions.add(action("logbook.reopen", WeekState.OPEN, false));
        }
        return actions;
    }

    private Button action(String label, WeekState state, boolean primary) {
        var button = new Button(messages.get(label), click -> close(state));
        button.setId("sdt-week-" + state.name());
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void close(WeekState state) {
        WeekNote now = book.week().note();
        Outcome<WeekNote> outcome = book.backend()
                .logbook()
                .close(
                        book.actor(),
                        new CloseWeek(
                                now.clazz(),
                                now.monday(),
                                state,
                                remark.getValue(),
                                now.uniform(),
                                now.violations(),
                                note.getValue(),
                                now.version()));
        if (outcome instanceof Outcome.Refused<WeekNote> refused) {
            Notices.bad(RefusalText.of(refused.refusal(), messages));
            return;
        }
        changed.run();
    }

    private String state(WeekNote now) {
        return messages.get("logbook.state", messages.of(now.state().label()));
    }

    private String totals() {
        WeekTotals totals = book.week().totals();
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("logbook.totalLessons", totals.lessons()));
        parts.add(messages.get(
                "logbook.totalMissed",
                totals.misses().getOrDefault(LessonMiss.EXCUSED, 0),
                totals.misses().getOrDefault(LessonMiss.UNEXCUSED, 0),
                totals.misses().getOrDefault(LessonMiss.LATE, 0)));
        for (LessonGrade grade : LessonGrade.values()) {
            Integer count = totals.grades().get(grade);
            if (count != null) {
                parts.add(messages.get("logbook.gradeOf", grade.name()) + ": " + count);
            }
        }
        Integer average = totals.average();
        LessonGrade level = totals.level();
        if (average != null && level != null) {
            parts.add(messages.get("logbook.totalAverage", Score.of(average).display(), level.name()));
        }
        parts.add(messages.get("logbook.totalUnsigned", totals.unsigned()));
        return String.join(" · ", parts);
    }
}
