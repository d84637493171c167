package vn.sodientu.core.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.staff.TeachingWork;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseText;

/** Staff and who teaches what. */
final class StaffWork {
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 100;

    private final Transactions transactions;
    private final Clock clock;
    private final TeachingWork teaching;

    StaffWork(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.teaching = new TeachingWork(clock);
    }

    Outcome<Staff> add(Actor who, long school, String rawCode, String rawName) {
        String code = VietnameseText.clean(rawCode);
        String name = VietnameseText.clean(rawName);
        FaultList faults = new FaultList();
        faults.unless(
                !code.isEmpty() && code.length() <= LONGEST_CODE,
                "code",
                "Mã cán bộ phải có từ 1 đến 30 ký tự",
                "A staff code has 1 to 30 characters");
        faults.unless(
                !name.isEmpty() && name.length() <= LONGEST_NAME,
                "name",
                "Họ tên phải có từ 1 đến 100 ký tự",
                "A name has 1 to 100 characters");
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        return transactions.write(records -> {
            if (records.units().school(school).isEmpty()) {
                return Missing.school(school);
            }
            if (records.classes().staff(school).stream()
                    .anyMatch(member -> member.code().equals(code))) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "code",
                        "Trường đã có cán bộ mang mã «" + code + "»",
                        "The school has a member of staff with the code " + code + " already"));
            }
            Staff staff = records.classes().addStaff(school, code, name);
            audit(records, who, school, "staff.add", staff.id().toString(), "");
            return Outcome.done(staff);
        });
    }

    Outcome<List<Staff>> teachers(SheetId sheet) {
        return transactions.read(records -> {
            Optional<SchoolClass> clazz = records.classes().find(sheet.clazz());
            if (clazz.isEmpty()) {
                return Missing.clazz(sheet.clazz());
            }
            LocalDate today = LocalDate.now(clock);
            Set<StaffId> assigned = records.classes().assignments(sheet.clazz()).stream()
                    .filter(assignment -> assignment.sheet().equals(sheet) && assignment.holdsOn(today))
                    .map(Assignment::teacher)
                    .collect(Collectors.toSet());
            return Outcome.done(records.classes().staff(sheet.clazz().school()).stream()
                    .filter(member -> assigned.contains(member.id()))
                    .toList());
        });
    }

    Outcome<SheetId> assign(Actor who, SheetId sheet, StaffId teacher) {
        return transactions
                .write(records -> assignedToday(records, sheet, teacher)
                        ? Outcome.done(new Assignment(sheet, teacher))
                        : teaching.assign(records, who, fresh(records, sheet, teacher)))
                .map(Assignment::sheet);
    }

    private boolean assignedToday(Records records, SheetId sheet, StaffId teacher) {
        LocalDate today = LocalDate.now(clock);
        return records.classes().assignments(sheet.clazz()).stream()
                .anyMatch(one -> one.sheet().equals(sheet) && one.teacher().equals(teacher) && one.holdsOn(today));
    }

    /** From the beginning; from today for one who had the sheet before. */
    private Assignment fresh(Records records, SheetId sheet, StaffId teacher) {
        boolean had = records.classes().assignments(sheet.clazz()).stream()
                .anyMatch(one -> one.sheet().equals(sheet) && one.teacher().equals(teacher));
        return had ? new Assignment(sheet, teacher, LocalDate.now(clock), null) : new Assignment(sheet, teacher);
    }

    private void audit(Records records, Actor who, long school, String action, String subject, String detail) {
        records.audit().append(school, clock.instant(), who.account(), action, subject, detail);
    }
}
