package vn.sodientu.core.lock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.id.ClassId;

/** Checks what is asked before it is stored, and finds every fault. */
final class LockChecks {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_DECISION = 300;
    private static final int HIGHEST_GRADE = 12;
    /** An opening is for finishing something, not for a term. */
    private static final Duration LONGEST_OPENING = Duration.ofDays(31);

    private LockChecks() {}

    static FaultList check(NewLock lock, Instant now) {
        FaultList faults = new FaultList();
        reason(faults, lock.reason());
        decision(faults, lock.decision());
        Instant from = lock.from() == null ? now : lock.from();
        faults.unless(
                lock.to() == null || lock.to().isAfter(from),
                "to",
                "Thời điểm mở lại phải sau thời điểm khóa",
                "The lock must end after it begins");
        area(faults, lock.unit(), lock.area());
        return faults;
    }

    private static void area(FaultList faults, long unit, LockArea area) {
        Integer grade = area.grade();
        ClassId clazz = area.clazz();
        faults.unless(
                grade == null || (grade >= 1 && grade <= HIGHEST_GRADE),
                "grade",
                "Khối phải từ 1 đến 12",
                "A grade lies between 1 and 12");
        faults.unless(
                clazz == null || clazz.school() == unit,
                "class",
                "Lớp này không thuộc trường đặt khóa",
                "The class is not one of the school that sets the lock");
    }

    /** A reason people can read later. */
    static void reason(FaultList faults, String reason) {
        faults.unless(
                !reason.isBlank() && reason.length() <= LONGEST_REASON,
                "reason",
                "Cần ghi lý do, không quá " + LONGEST_REASON + " ký tự",
                "A reason of at most " + LONGEST_REASON + " characters is needed");
    }

    static void decision(FaultList faults, String decision) {
        faults.unless(
                decision.length() <= LONGEST_DECISION,
                "decision",
                "Căn cứ không quá " + LONGEST_DECISION + " ký tự",
                "The decision has at most " + LONGEST_DECISION + " characters");
    }

    static FaultList opening(@Nullable Instant until, String note, Instant now) {
        FaultList faults = new FaultList();
        faults.unless(
                until != null && until.isAfter(now) && !until.isAfter(now.plus(LONGEST_OPENING)),
                "until",
                "Thời điểm tự khóa lại phải sau bây giờ và trong vòng " + LONGEST_OPENING.toDays() + " ngày",
                "It must close again after now and within " + LONGEST_OPENING.toDays() + " days");
        faults.unless(
                note.length() <= LONGEST_REASON,
                "note",
                "Ghi chú không quá " + LONGEST_REASON + " ký tự",
                "The note has at most " + LONGEST_REASON + " characters");
        return faults;
    }
}
