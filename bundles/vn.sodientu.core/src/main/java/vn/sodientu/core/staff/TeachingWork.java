package vn.sodientu.core.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.organisation.TeachingDraft;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** Assigns teachers and names homeroom teachers, within a transaction. */
public final class TeachingWork {
    private final Clock clock;

    public TeachingWork(Clock clock) {
        this.clock = clock;
    }

    /** Adds an assignment, or gives the one with the same first day another last day. */
    public Outcome<Assignment> assign(Records records, Actor who, Assignment wanted) {
        SheetId sheet = wanted.sheet();
        Optional<SchoolClass> clazz = records.classes().find(sheet.clazz());
        if (clazz.isEmpty()) {
            return Missing.clazz(sheet.clazz());
        }
        Optional<Refusal> ended = YearGate.refusal(records, clazz.get(), clock.instant());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        if (clazz.get().subject(sheet.subject()).isEmpty()) {
            return Missing.subject(clazz.get().name(), sheet.subject());
        }
        if (!works(records, sheet.clazz().school(), wanted.teacher())) {
            return stranger(wanted.teacher());
        }
        LocalDate to = wanted.to();
        if (to != null && to.isBefore(wanted.from())) {
            return Missing.invalid("to", "Ngày cuối không thể trước ngày đầu", "The last day is before the first");
        }
        boolean overlaps = records.classes().assignments(sheet.clazz()).stream()
                .filter(one -> same(one, sheet, wanted.teacher()) && !one.from().equals(wanted.from()))
                .anyMatch(one -> meet(one, wanted));
        if (overlaps) {
            return Missing.invalid(
                    "from",
                    "Giáo viên đã được phân công bảng điểm này trong thời gian đó",
                    "The teacher is assigned to the sheet in these days already");
        }
        records.classes().assign(wanted);
        audit(records, who, "teacher.assign", sheet, wanted.teacher(), days(wanted));
        return Outcome.done(wanted);
    }

    Outcome<Assignment> end(Records records, Actor who, SheetId sheet, StaffId teacher, LocalDate lastDay) {
        Optional<Assignment> found = records.classes().assignments(sheet.clazz()).stream()
                .filter(one -> same(one, sheet, teacher) && one.holdsOn(lastDay))
                .findFirst();
        if (found.isEmpty()) {
            return Missing.refuse(
                    "teacher",
                    "Không có phân công nào của giáo viên này vào ngày đó",
                    "The teacher has no such assignment on that day");
        }
        Optional<Refusal> ended = ended(records, sheet.clazz());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        Assignment old = found.get();
        records.staff().end(old, lastDay);
        audit(records, who, "teacher.end", sheet, teacher, " to=" + lastDay);
        return Outcome.done(new Assignment(sheet, teacher, old.from(), lastDay));
    }

    Outcome<Comparison> store(
            Records records, Actor who, long school, SchoolYear year, List<TeachingDraft> list, boolean write) {
        if (records.units().school(school).isEmpty()) {
            return Missing.school(school);
        }
        Optional<Refusal> ended = YearGate.refusal(records, school, year, clock.instant());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        TeachingPlan plan = new TeachingPlan(
                TeachingNames.read(records, school, year), records.staff().assignments(school, year), list);
        if (!plan.faults().isEmpty()) {
            return plan.faults().refused();
        }
        if (write && !plan.writes().isEmpty()) {
            plan.writes().forEach(records.classes()::assign);
            records.audit()
                    .append(
                            school,
                            clock.instant(),
                            who.account(),
                            "assignments.store",
                            school + "/" + year,
                            "stored=" + plan.writes().size());
        }
        return Outcome.done(plan.comparison());
    }

    /** Names who leads a class from a day on. */
    public Outcome<Homeroom> nameHomeroom(
            Records records, Actor who, ClassId clazz, StaffId teacher, @Nullable LocalDate from) {
        if (records.classes().find(clazz).isEmpty()) {
            return Missing.clazz(clazz);
        }
        Optional<Refusal> ended = ended(records, clazz);
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        if (!works(records, clazz.school(), teacher)) {
            return stranger(teacher);
        }
        LocalDate first = records.staff().homerooms(clazz).isEmpty() ? Assignment.BEGINNING : LocalDate.now(clock);
        Homeroom named = new Homeroom(clazz, teacher, from == null ? first : from);
        records.staff().name(named);
        records.audit()
                .append(
                        clazz.school(),
                        clock.instant(),
                        who.account(),
                        "class.homeroom",
                        clazz.toString(),
                        "staff=" + teacher + " from=" + named.from());
        return Outcome.done(named);
    }

    private Optional<Refusal> ended(Records records, ClassId clazz) {
        return records.classes().find(clazz).flatMap(found -> YearGate.refusal(records, found, clock.instant()));
    }

    private static boolean same(Assignment one, SheetId sheet, StaffId teacher) {
        return one.sheet().equals(sheet) && one.teacher().equals(teacher);
    }

    /** Whether two assignments hold on a common day. */
    static boolean meet(Assignment one, Assignment other) {
        LocalDate oneEnd = one.to();
        LocalDate otherEnd = other.to();
        return (oneEnd == null || !oneEnd.isBefore(other.from()))
                && (otherEnd == null || !otherEnd.isBefore(one.from()));
    }

    private static String days(Assignment wanted) {
        String from = wanted.from().equals(Assignment.BEGINNING) ? "" : " from=" + wanted.from();
        return from + (wanted.to() == null ? "" : " to=" + wanted.to());
    }

    private static boolean works(Records records, long school, StaffId teacher) {
        return records.classes().staff(school).stream()
                .anyMatch(member -> member.id().equals(teacher));
    }

    private static <T> Outcome<T> stranger(StaffId teacher) {
        return Missing.refuse(
                "teacher",
                "Trường không có cán bộ, giáo viên mang mã " + teacher,
                "The school has no member of staff " + teacher);
    }

    private void audit(Records records, Actor who, String action, SheetId sheet, StaffId teacher, String days) {
        records.audit()
                .append(
                        sheet.clazz().school(),
                        clock.instant(),
                        who.account(),
                        action,
                        sheet.toString(),
                        "staff=" + teacher + days);
    }
}
