package vn.sodientu.core.logbook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.logbook.CloseWeek;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseText;

/** What happens within the transaction that sums up a week. */
final class WeekWork {
    private static final int MOST_CASES = 999;

    private final Clock clock;

    WeekWork(Clock clock) {
        this.clock = clock;
    }

    static WeekNote now(Records records, CloseWeek command) {
        return records.logbook()
                .week(command.clazz(), WeekNote.monday(command.day()))
                .orElseGet(() -> WeekNote.open(command.clazz(), command.day()));
    }

    /** @param mayCheck whether the actor checks books as principal */
    Outcome<WeekNote> run(Records records, Actor who, SchoolClass clazz, CloseWeek command, boolean mayCheck) {
        FaultList faults = check(clazz, command);
        WeekNote now = now(records, command);
        boolean again = command.state() == WeekState.OPEN && now.state() != WeekState.OPEN;
        faults.unless(
                !again || !command.note().isBlank(),
                "note",
                "Cần ghi lí do mở lại tuần",
                "Opening a week again needs a reason");
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (now.version() != command.version()) {
            return conflict(
                    "Tuần này vừa được người khác ghi (phiên bản " + now.version() + "); xin mở lại để xem",
                    "Somebody else has just written this week (version " + now.version() + "); please read it again");
        }
        boolean principals = command.state() == WeekState.CHECKED || now.state() == WeekState.CHECKED;
        if (principals && !mayCheck) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.FORBIDDEN,
                    "state",
                    "Hiệu trưởng kí duyệt tuần và mở lại tuần đã kí duyệt",
                    "The principal checks weeks and opens checked ones again"));
        }
        if (command.state() == WeekState.CHECKED && now.state() == WeekState.OPEN) {
            return conflict(
                    "Giáo viên chủ nhiệm chưa tổng kết tuần này", "The homeroom teacher has not closed this week");
        }
        WeekNote next = next(who, command, now);
        records.logbook().append(next);
        records.audit()
                .append(
                        clazz.id().school(),
                        next.at(),
                        who.account(),
                        "logbook.week." + next.state().name().toLowerCase(Locale.ROOT),
                        clazz.id().toString(),
                        "week=" + next.monday() + " version=" + next.version());
        return Outcome.done(next);
    }

    /** The principal checks what the homeroom teacher wrote and does not write it himself. */
    private WeekNote next(Actor who, CloseWeek command, WeekNote now) {
        boolean check = command.state() == WeekState.CHECKED;
        return new WeekNote(
                now.clazz(),
                now.monday(),
                command.state(),
                check ? now.remark() : VietnameseText.clean(command.remark()),
                check ? now.uniform() : command.uniform(),
                check ? now.violations() : command.violations(),
                VietnameseText.clean(command.note()),
                now.version() + 1,
                who.account(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static FaultList check(SchoolClass clazz, CloseWeek command) {
        FaultList faults = new FaultList();
        faults.unless(
                !command.day().isBefore(clazz.year().firstDay())
                        && !command.day().isAfter(clazz.year().lastDay()),
                "week",
                "Tuần này không thuộc năm học " + clazz.year(),
                "The week is not in the school year " + clazz.year());
        TextChecks.atMost(faults, "remark", command.remark(), LessonChecks.LONGEST_TEXT);
        TextChecks.atMost(faults, "note", command.note(), LessonChecks.LONGEST_TEXT);
        cases(faults, "uniform", command.uniform());
        cases(faults, "violations", command.violations());
        return faults;
    }

    private static void cases(FaultList faults, String path, int count) {
        faults.unless(
                count >= 0 && count <= MOST_CASES,
                path,
                "Số lượt phải từ 0 đến " + MOST_CASES,
                "The count lies between 0 and " + MOST_CASES);
    }

    private static Outcome<WeekNote> conflict(String vi, String en) {
        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "version", vi, en));
    }
}
