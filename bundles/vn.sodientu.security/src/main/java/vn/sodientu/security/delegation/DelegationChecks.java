package vn.sodientu.security.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.delegation.NewDelegation;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** What a delegation must look like. */
final class DelegationChecks {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private DelegationChecks() {}

    static List<Violation> faults(Records records, NewDelegation wish, List<SheetId> sheets, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        boolean taught = records.classes()
                .find(wish.clazz())
                .flatMap(clazz -> clazz.subject(wish.subject()))
                .isPresent();
        unless(faults, taught, "subject", "Lớp không có môn học này.", "The class has no such subject.");
        boolean works = wish.to().school() == wish.clazz().school()
                && records.classes().staff(wish.clazz().school()).stream()
                        .anyMatch(member -> member.id().equals(wish.to()));
        unless(
                faults,
                works,
                "to",
                "Người nhận ủy quyền phải là cán bộ, giáo viên của trường.",
                "Whoever enters must be on the school's staff.");
        List<Assignment> all = records.classes().assignments(wish.clazz());
        boolean assigned = sheets.stream().allMatch(sheet -> all.stream()
                .anyMatch(one -> one.sheet().equals(sheet) && one.teacher().equals(wish.to()) && one.holdsOn(today)));
        unless(
                faults,
                !assigned,
                "to",
                "Giáo viên này đã được phân công bảng điểm đó, không cần ủy quyền.",
                "This teacher is assigned to the sheet already.");
        unless(
                faults,
                !wish.until().isBefore(today) && !wish.until().isAfter(today.plusYears(1)),
                "until",
                "Ngày kết thúc từ hôm nay đến nhiều nhất một năm sau.",
                "The last day is between today and a year from now.");
        int length = wish.reason().strip().length();
        unless(
                faults,
                length >= SHORTEST_REASON && length <= LONGEST_REASON,
                "reason",
                "Lí do có từ 5 đến 500 kí tự.",
                "The reason has 5 to 500 characters.");
        return faults;
    }

    private static void unless(List<Violation> faults, boolean right, String path, String vi, String en) {
        if (!right) {
            faults.add(Violation.of(path, new LocalText(vi, en)));
        }
    }
}
