package vn.sodientu.core.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.organisation.Teaching;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.VietnameseText;
import vn.sodientu.domain.year.SchoolYear;

/** The classes and staff that assignments speak of, found by what people write. */
record TeachingNames(List<SchoolClass> classes, List<Staff> staff) {
    static TeachingNames read(Records records, long school, SchoolYear year) {
        return new TeachingNames(
                records.classes().of(school, year), records.classes().staff(school));
    }

    Optional<SchoolClass> clazz(String name) {
        String wanted = VietnameseText.clean(name);
        return classes.stream()
                .filter(clazz -> clazz.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** By code or by name; tones, case and the spelling of i and y do not count. */
    static Optional<Subject> subject(SchoolClass clazz, String text) {
        String wanted = key(text);
        return clazz.subjects().stream()
                .filter(subject -> key(subject.code()).equals(wanted)
                        || key(subject.name()).equals(wanted))
                .findFirst();
    }

    /** By code, else by full name; several people of one name are all answered. */
    List<Staff> teachers(String text) {
        String wanted = VietnameseText.clean(text);
        List<Staff> byCode = staff.stream()
                .filter(member -> member.code().equalsIgnoreCase(wanted))
                .toList();
        return byCode.isEmpty()
                ? staff.stream()
                        .filter(member ->
                                member.name().full().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
                        .toList()
                : byCode;
    }

    private static String key(String text) {
        return VietnameseText.fold(text).replace('y', 'i').replaceAll("[^a-z0-9]", "");
    }

    List<Teaching> named(List<Assignment> assignments) {
        Map<ClassId, SchoolClass> byId =
                classes.stream().collect(Collectors.toMap(SchoolClass::id, Function.identity()));
        Map<StaffId, Staff> people = staff.stream().collect(Collectors.toMap(Staff::id, Function.identity()));
        return assignments.stream()
                .filter(one -> byId.containsKey(one.sheet().clazz()) && people.containsKey(one.teacher()))
                .map(one -> named(one, byId, people))
                .toList();
    }

    private static Teaching named(Assignment one, Map<ClassId, SchoolClass> byId, Map<StaffId, Staff> people) {
        SchoolClass clazz = byId.get(one.sheet().clazz());
        Staff teacher = people.get(one.teacher());
        if (clazz == null || teacher == null) {
            throw new IllegalStateException("Asked only for what is there");
        }
        String code = one.sheet().subject();
        String subject = clazz.subject(code).map(Subject::name).orElse(code);
        return new Teaching(
                one, clazz.name(), subject, teacher.code(), teacher.name().full());
    }
}
