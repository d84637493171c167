package vn.sodientu.core.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;

/** Whether a day of the logbook still takes changes: its week is open, and its term not locked. */
final class Openings {
    private static final LocalText HOMEROOM =
            new LocalText("Giáo viên chủ nhiệm của lớp", "The homeroom teacher of the class");
    private static final LocalText PRINCIPAL = new LocalText("Hiệu trưởng của trường", "The principal of the school");

    private Openings() {}

    static Optional<Refusal> against(
            Records records, SchoolClass clazz, TermDays days, Actor who, LocalDate day, Instant now) {
        Optional<Violation> locked =
                LockGate.of(records, clazz, who, now).records(days.of(day).period(), "day");
        return locked.or(() -> closed(records, clazz, day))
                .map(violation -> new Refusal(Refusal.Kind.FORBIDDEN, List.of(violation)));
    }

    private static Optional<Violation> closed(Records records, SchoolClass clazz, LocalDate day) {
        WeekState state = records.logbook()
                .week(clazz.id(), WeekNote.monday(day))
                .map(WeekNote::state)
                .orElse(WeekState.OPEN);
        if (state == WeekState.OPEN) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                "day",
                new LocalText(
                        "Tuần này " + state.label().vi() + " nên không ghi thêm được",
                        "This week is " + state.label().en() + " and takes no more lessons"),
                null,
                state == WeekState.CLOSED ? HOMEROOM : PRINCIPAL));
    }
}
