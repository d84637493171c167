package vn.sodientu.core.lock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;

/**
 * Whether a school's year is closed. For marks, conduct and summer a closed year is a lock of the unit above the school
 * among the others; whatever else belongs to a year asks here.
 */
public final class YearGate {
    /** The number of the lock that stands for a closed year; those people set begin at 1. */
    static final long NUMBER = 0;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private YearGate() {}

    /** Whether steps leave a year closed at a moment. */
    public static boolean closed(List<YearStep> steps, Instant now) {
        return !steps.isEmpty() && steps.get(steps.size() - 1).closedAt(now);
    }

    /** Why nothing of the year may be changed now; empty when it may. */
    public static Optional<Refusal> refusal(Records records, long school, SchoolYear year, Instant now) {
        List<YearStep> steps = records.turns().standing(school, year);
        if (!closed(steps, now)) {
            return Optional.empty();
        }
        UnitPath path = UnitPath.of(records, school, year);
        return Optional.of(new Refusal(
                Refusal.Kind.FORBIDDEN,
                List.of(new Violation(
                        "year",
                        message(year, steps.get(steps.size() - 1).at()),
                        null,
                        help(path.name(opener(path.ids())))))));
    }

    /** Why nothing of a class's register may be changed now; empty when it may. */
    public static Optional<Refusal> refusal(Records records, SchoolClass clazz, Instant now) {
        return refusal(records, clazz.id().school(), clazz.year(), now);
    }

    /** A closed year as the lock of the unit that can open it. */
    static Optional<Lock> lock(Records records, List<Long> path, long school, SchoolYear year) {
        List<YearStep> steps = records.turns().standing(school, year);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        YearStep last = steps.get(steps.size() - 1);
        Instant until = last.until();
        return Optional.of(new Lock(
                opener(path),
                NUMBER,
                LockArea.ofYear(year),
                until == null ? last.at() : until,
                null,
                last.reason(),
                "",
                last.account(),
                last.at(),
                null));
    }

    private static long opener(List<Long> path) {
        return path.get(Math.min(1, path.size() - 1));
    }

    static LocalText message(SchoolYear year, Instant since) {
        String day = DAY.format(since);
        return new LocalText(
                "Năm học " + year + " đã kết thúc (từ ngày " + day + "): sổ chỉ để xem và in.",
                "The school year " + year + " is closed (since " + day + "): the register is for reading and"
                        + " printing.");
    }

    static LocalText help(String unit) {
        return new LocalText(
                "Cán bộ quản lý của " + unit + " (mở sổ có thời hạn, có lý do)",
                "The officer of " + unit + " (opens it for a time, with a reason)");
    }
}
