package vn.sodientu.core.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.spi.records.ClassRecords;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/** Classes, staff, assignments. */
record MemoryClasses(Tables tables) implements ClassRecords {
    @Override
    public List<SchoolClass> of(long school, SchoolYear year) {
        return tables.classes.values().stream()
                .filter(clazz -> clazz.id().school() == school && clazz.year().equals(year))
                .sorted(Comparator.comparingInt(SchoolClass::grade).thenComparing(SchoolClass::name))
                .toList();
    }

    @Override
    public List<SchoolYear> years(long school) {
        return tables.classes.values().stream()
                .filter(clazz -> clazz.id().school() == school)
                .map(SchoolClass::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public Optional<SchoolClass> find(ClassId id) {
        return Optional.ofNullable(tables.classes.get(id));
    }

    @Override
    public SchoolClass add(NewClass asked) {
        ClassId id = new ClassId(asked.school(), tables.next());
        SchoolLevel level = asked.grade() < 10 ? SchoolLevel.THCS : SchoolLevel.THPT;
        ClassKind kind = new ClassKind(level, asked.grade(), asked.specialisedSubject());
        SchoolClass clazz = new SchoolClass(id, asked.year(), asked.name(), kind, null, asked.subjects());
        tables.classes.put(id, clazz);
        return clazz;
    }

    @Override
    public void replaceSubjects(ClassId id, List<Subject> subjects) {
        tables.classes.computeIfPresent(
                id, (key, c) -> new SchoolClass(id, c.year(), c.name(), c.kind(), c.homeroom(), subjects));
    }

    @Override
    public List<ClassProfile> profiles(long school, SchoolYear year) {
        return of(school, year).stream()
                .flatMap(clazz -> Stream.ofNullable(tables.classProfiles.get(clazz.id())))
                .toList();
    }

    @Override
    public void state(ClassProfile profile, String by, Instant at) {
        tables.classProfiles.put(profile.clazz(), profile);
    }

    @Override
    public List<ClassId> homerooms(StaffId teacher) {
        return tables.classes.values().stream()
                .filter(clazz -> teacher.equals(clazz.homeroom()))
                .map(SchoolClass::id)
                .toList();
    }

    @Override
    public List<Staff> staff(long school) {
        return tables.staff.stream()
                .filter(member -> member.id().school() == school)
                .toList();
    }

    @Override
    public Staff addStaff(long school, String code, String name) {
        Staff member = new Staff(new StaffId(school, tables.next()), code, new PersonName(name));
        tables.staff.add(member);
        return member;
    }

    @Override
    public List<Assignment> assignments(ClassId clazz) {
        return tables.assignments.stream()
                .filter(assignment -> assignment.sheet().clazz().equals(clazz))
                .toList();
    }

    @Override
    public List<SheetId> assignedTo(StaffId teacher) {
        return tables.assignments.stream()
                .filter(assignment -> assignment.teacher().equals(teacher))
                .filter(assignment -> assignment.holdsOn(LocalDate.now(CountryClock.vietnam())))
                .map(Assignment::sheet)
                .toList();
    }

    @Override
    public void assign(Assignment assignment) {
        tables.assignments.removeIf(one -> one.sheet().equals(assignment.sheet())
                && one.teacher().equals(assignment.teacher())
                && one.from().equals(assignment.from()));
        tables.assignments.add(assignment);
    }
}
