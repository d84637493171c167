package vn.sodientu.core.enrolment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.enrolment.Deed;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.api.enrolment.MovePupil;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.school.SchoolClass;

/** Finds every fault of a move before anything is written. */
final class MoveChecks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_DECISION = 100;

    private final MovePupil asked;
    private final MoveState state;
    private final FaultList faults = new FaultList();

    private MoveChecks(MovePupil asked, MoveState state) {
        this.asked = asked;
        this.state = state;
    }

    /** @param to the class gone to, null when the deed has none */
    static FaultList check(MovePupil asked, MoveState state, @Nullable SchoolClass to, LocalDate today) {
        MoveChecks checks = new MoveChecks(asked, state);
        checks.texts();
        checks.faults.unless(
                !asked.day().isAfter(today),
                "day",
                "Ngày " + DAY.format(asked.day()) + " chưa đến; ghi vào ngày việc xảy ra",
                asked.day() + " is still to come; record it when it has happened");
        if (to != null && !MoveState.contains(to.year(), asked.day())) {
            checks.faults.add(
                    "day",
                    "Ngày " + DAY.format(asked.day()) + " không thuộc năm học " + to.year() + " của lớp " + to.name(),
                    asked.day() + " is not in " + to.year() + ", the school year of class " + to.name());
        } else if (asked.deed() == Deed.RETURN && to != null) {
            checks.returning(to);
        } else {
            checks.leaving(to);
        }
        return checks.faults;
    }

    private void texts() {
        faults.unless(
                !asked.reason().isBlank() && asked.reason().length() <= LONGEST_REASON,
                "reason",
                "Cần lí do, từ 1 đến " + LONGEST_REASON + " ký tự",
                "A reason of 1 to " + LONGEST_REASON + " characters is needed");
        faults.unless(
                asked.deed() != Deed.MOVE_OUT || !asked.place().isBlank(),
                "place",
                "Cần tên trường chuyển đến (và tỉnh, nếu khác tỉnh)",
                "The school gone to is needed (and the province, when it is another)");
        faults.unless(
                asked.place().length() <= LONGEST_PLACE,
                "place",
                "Tên trường dài quá " + LONGEST_PLACE + " ký tự",
                "The name of the school is longer than " + LONGEST_PLACE + " characters");
        faults.unless(
                asked.decision().length() <= LONGEST_DECISION,
                "decision",
                "Số giấy tờ dài quá " + LONGEST_DECISION + " ký tự",
                "The paper's number is longer than " + LONGEST_DECISION + " characters");
    }

    private void leaving(@Nullable SchoolClass to) {
        Optional<Membership> open = state.open(asked.day());
        if (open.isEmpty()) {
            faults.add(
                    "pupil",
                    "Học sinh không học lớp nào vào ngày " + DAY.format(asked.day())
                            + (to == null
                                    ? ""
                                    : "; nếu em học lại thì chọn «"
                                            + Deed.RETURN.label().vi() + "»"),
                    "The pupil is in no class on " + asked.day()
                            + (to == null ? "" : "; for one who comes back choose " + Deed.RETURN));
            return;
        }
        Membership present = open.get();
        LocalDate since = MoveState.since(present);
        faults.unless(
                !asked.day().isBefore(since),
                "day",
                "Học sinh vào lớp " + present.className() + " ngày " + DAY.format(since) + ", sau ngày đã ghi",
                "The pupil came into class " + present.className() + " on " + since + ", after the day given");
        if (to != null && present.enrolment().clazz().equals(to.id())) {
            faults.add(
                    "class",
                    "Học sinh đang học lớp " + to.name() + "; chọn lớp khác",
                    "The pupil is in class " + to.name() + " already; choose another");
        }
    }

    private void returning(SchoolClass to) {
        Optional<Membership> open = state.open(asked.day());
        if (open.isPresent()) {
            faults.add(
                    "pupil",
                    "Học sinh đang học lớp " + open.get().className() + "; muốn sang lớp khác thì chọn «"
                            + Deed.CHANGE_CLASS.label().vi() + "»",
                    "The pupil is in class " + open.get().className() + "; for another class choose "
                            + Deed.CHANGE_CLASS);
            return;
        }
        faults.unless(
                !state.memberships().isEmpty(),
                "pupil",
                "Học sinh chưa từng học ở trường; hãy thêm em vào danh sách lớp",
                "The pupil was never at the school; add him to the class list instead");
        state.leftLast(to.year())
                .map(MoveState::lastDay)
                .ifPresent(last -> faults.unless(
                        asked.day().isAfter(last),
                        "day",
                        "Học sinh nghỉ từ sau ngày " + DAY.format(last) + "; ngày học lại phải sau ngày ấy",
                        "The pupil's last day was " + last + "; the day of the return must be later"));
    }
}
