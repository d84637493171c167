package vn.sodientu.core.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.organisation.Teaching;
import vn.sodientu.api.organisation.TeachingDraft;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Term;

/** A list of assignments beside the register: every fault, or what is to be written and what it changes. */
final class TeachingPlan {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TeachingNames names;
    private final List<Assignment> register;
    private final FaultList faults = new FaultList();
    private final List<Assignment> writes = new ArrayList<>();
    private final Set<Assignment> named = new HashSet<>();
    private final List<Comparison.Changed> changed = new ArrayList<>();
    private final List<Comparison.Entry> added = new ArrayList<>();
    private int unchanged;

    TeachingPlan(TeachingNames names, List<Assignment> register, List<TeachingDraft> drafts) {
        this.names = names;
        this.register = register;
        for (int i = 0; i < drafts.size(); i++) {
            read(drafts.get(i), "assignments[" + i + "].");
        }
    }

    private void read(TeachingDraft draft, String path) {
        Optional<SchoolClass> clazz = names.clazz(draft.clazz());
        faults.unless(
                clazz.isPresent(),
                path + "clazz",
                "Năm học này không có lớp «" + draft.clazz() + "»",
                "There is no class “" + draft.clazz() + "” in this year");
        Optional<Subject> subject = clazz.flatMap(found -> TeachingNames.subject(found, draft.subject()));
        faults.unless(
                clazz.isEmpty() || subject.isPresent(),
                path + "subject",
                "Lớp " + draft.clazz() + " không học môn «" + draft.subject() + "»",
                "Class " + draft.clazz() + " is not taught “" + draft.subject() + "”");
        Optional<Staff> teacher = teacher(draft, path);
        LocalDate from = draft.from() == null ? Assignment.BEGINNING : draft.from();
        LocalDate to = draft.to();
        faults.unless(
                to == null || !to.isBefore(from),
                path + "to",
                "Ngày cuối không thể trước ngày đầu",
                "The last day is before the first");
        if (clazz.isPresent() && subject.isPresent() && teacher.isPresent()) {
            Term one = draft.term();
            for (Term term : one == null ? List.of(Term.values()) : List.of(one)) {
                SheetId sheet = new SheetId(clazz.get().id(), subject.get().code(), term);
                plan(new Assignment(sheet, teacher.get().id(), from, to), path);
            }
        }
    }

    private Optional<Staff> teacher(TeachingDraft draft, String path) {
        List<Staff> found = names.teachers(draft.teacher());
        faults.unless(
                !found.isEmpty(),
                path + "teacher",
                "Trường không có giáo viên «" + draft.teacher() + "»; nhập danh sách cán bộ trước",
                "The school has no teacher “" + draft.teacher() + "”; bring in the staff list first");
        faults.unless(
                found.size() <= 1,
                path + "teacher",
                "Có " + found.size() + " người cùng tên «" + draft.teacher() + "»; ghi mã định danh thay cho tên",
                found.size() + " people are called “" + draft.teacher() + "”; give the code instead");
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void plan(Assignment wanted, String path) {
        boolean twice = named.stream().anyMatch(one -> key(one).equals(key(wanted)) && TeachingWork.meet(one, wanted));
        named.add(wanted);
        if (twice) {
            faults.add(
                    path + "teacher",
                    "Dòng này lặp lại một phân công khác trong danh sách",
                    "This row repeats another assignment of the list");
            return;
        }
        List<Assignment> known = register.stream()
                .filter(one -> key(one).equals(key(wanted)) && TeachingWork.meet(one, wanted))
                .toList();
        if (known.isEmpty()) {
            writes.add(wanted);
            added.add(entry(wanted));
        } else if (known.contains(wanted)) {
            unchanged++;
        } else if (known.size() == 1 && known.get(0).from().equals(wanted.from())) {
            writes.add(wanted);
            changed.add(new Comparison.Changed(
                    entry(wanted),
                    List.of(new Comparison.Difference(
                            "Đến ngày", day(known.get(0).to()), day(wanted.to())))));
        } else {
            faults.add(
                    path + "from",
                    "Sổ đã có phân công này từ ngày khác; kết thúc phân công cũ trước",
                    "The register has this assignment from another day; end that one first");
        }
    }

    private static List<Object> key(Assignment one) {
        return List.of(one.sheet(), one.teacher());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private Comparison.Entry entry(Assignment one) {
        Teaching teaching = names.named(List.of(one)).get(0);
        return new Comparison.Entry(
                teaching.teacherCode(),
                teaching.teacherName() + " – " + teaching.clazz() + " – " + teaching.subject() + " – HK"
                        + one.sheet().term().number());
    }

    FaultList faults() {
        return faults;
    }

    List<Assignment> writes() {
        return writes;
    }

    /** What the register has and the list does not name, among the classes that the list speaks of. */
    Comparison comparison() {
        Set<Object> keys = new HashSet<>();
        Set<Object> classes = new HashSet<>();
        for (Assignment one : named) {
            keys.add(key(one));
            classes.add(List.of(one.sheet().clazz(), one.sheet().term()));
        }
        List<Comparison.Entry> missing = register.stream()
                .filter(one -> Objects.isNull(one.to()))
                .filter(one -> classes.contains(
                        List.of(one.sheet().clazz(), one.sheet().term())))
                .filter(one -> !keys.contains(key(one)))
                .filter(one -> !names.named(List.of(one)).isEmpty())
                .map(this::entry)
                .toList();
        return new Comparison(changed, added, missing, unchanged);
    }
}
