package vn.sodientu.records.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.spi.records.ClassRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.VietnameseOrder;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Tables;

/** Classes, staff and assignments in the database. */
public record JpaClasses(Tables tables) implements ClassRecords {
    @Override
    public List<SchoolClass> of(long school, SchoolYear year) {
        Map<Long, List<Subject>> subjects = tables
                .list(
                        ClassSubjectRow.class,
                        "select s from ClassSubjectRow s, ClassRow c where c.school = s.school"
                                + " and c.number = s.clazz and c.school = ?1 and c.startYear = ?2"
                                + " order by s.clazz, s.ordinal",
                        school,
                        year.start())
                .stream()
                .collect(groupingBy(ClassSubjectRow::clazz, mapping(ClassSubjectRow::value, toList())));
        Map<ClassId, StaffId> leaders = new Homerooms(tables).of(school, year);
        return tables
                .list(
                        ClassRow.class,
                        "select c from ClassRow c where c.school = ?1 and c.startYear = ?2",
                        school,
                        year.start())
                .stream()
                .map(row -> row.value(leaders.get(row.id()), subjects.getOrDefault(row.number, List.of())))
                .sorted(Comparator.comparing(SchoolClass::grade)
                        .thenComparing(SchoolClass::name, VietnameseOrder.INSTANCE))
                .toList();
    }

    @Override
    public List<SchoolYear> years(long school) {
        return tables
                .list(
                        Integer.class,
                        "select distinct c.startYear from ClassRow c where c.school = ?1 order by c.startYear desc",
                        school)
                .stream()
                .map(SchoolYear::new)
                .toList();
    }

    @Override
    public Optional<SchoolClass> find(ClassId id) {
        return tables.find(ClassRow.class, ClassRow.KEY, id.school(), id.number())
                .map(row -> row.value(new Homerooms(tables).of(id).get(id), subjects(id)));
    }

    private List<Subject> subjects(ClassId id) {
        return tables
                .list(
                        ClassSubjectRow.class,
                        "select s from ClassSubjectRow s where s.school = ?1 and s.clazz = ?2 order by s.ordinal",
                        id.school(),
                        id.number())
                .stream()
                .map(ClassSubjectRow::value)
                .toList();
    }

    @Override
    public SchoolClass add(NewClass clazz) {
        ClassRow row = new ClassRow(tables.next(ClassRow.class), clazz);
        tables.add(List.of(row));
        addSubjects(row.id(), clazz.subjects());
        return row.value(null, clazz.subjects());
    }

    @Override
    public void replaceSubjects(ClassId clazz, List<Subject> subjects) {
        ClassLock.take(tables, clazz);
        tables.execute(
                "delete from ClassSubjectRow s where s.school = ?1 and s.clazz = ?2", clazz.school(), clazz.number());
        addSubjects(clazz, subjects);
    }

    private void addSubjects(ClassId clazz, List<Subject> subjects) {
        List<ClassSubjectRow> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            rows.add(new ClassSubjectRow(clazz, rows.size() + 1, subject));
        }
        tables.add(rows);
    }

    @Override
    public List<ClassProfile> profiles(long school, SchoolYear year) {
        Map<Long, ClassProfile> newest = new LinkedHashMap<>();
        tables.list(
                        ClassProfileRow.class,
                        "select p from ClassProfileRow p, ClassRow c where c.school = p.school"
                                + " and c.number = p.clazz and c.school = ?1 and c.startYear = ?2"
                                + " order by p.clazz, p.version",
                        school,
                        year.start())
                .forEach(row -> newest.put(row.clazz, row.value()));
        return List.copyOf(newest.values());
    }

    @Override
    public void state(ClassProfile profile, String by, Instant at) {
        ClassLock.take(tables, profile.clazz());
        tables.add(List.of(new ClassProfileRow(profile, by, at)));
    }

    @Override
    public List<ClassId> homerooms(StaffId teacher) {
        return new Homerooms(tables).led(teacher);
    }

    @Override
    public List<Staff> staff(long school) {
        return tables.list(StaffRow.class, "select s from StaffRow s where s.school = ?1", school).stream()
                .map(StaffRow::value)
                .sorted(Comparator.comparing(Staff::code))
                .toList();
    }

    @Override
    public Staff addStaff(long school, String code, String name) {
        Staff staff = new Staff(new StaffId(school, tables.next(StaffRow.class)), code, new PersonName(name));
        tables.add(List.of(new StaffRow(staff)));
        return staff;
    }

    @Override
    public List<Assignment> assignments(ClassId clazz) {
        return tables
                .list(
                        AssignmentRow.class,
                        "select a from AssignmentRow a where a.school = ?1 and a.clazz = ?2"
                                + " order by a.subject, a.term, a.staff, a.from",
                        clazz.school(),
                        clazz.number())
                .stream()
                .map(AssignmentRow::value)
                .toList();
    }

    @Override
    public List<SheetId> assignedTo(StaffId teacher) {
        return tables
                .list(
                        AssignmentRow.class,
                        "select a from AssignmentRow a where a.school = ?1 and a.staff = ?2"
                                + " order by a.clazz, a.subject, a.term",
                        teacher.school(),
                        teacher.number())
                .stream()
                .map(AssignmentRow::value)
                .filter(assignment -> assignment.holdsOn(Homerooms.today()))
                .map(Assignment::sheet)
                .distinct()
                .toList();
    }

    @Override
    public void assign(Assignment assignment) {
        SheetId sheet = assignment.sheet();
        ClassId clazz = sheet.clazz();
        // Two who assign the same teacher at once queue here; the second then finds the row.
        ClassLock.take(tables, clazz);
        Optional<AssignmentRow> known = AssignmentRow.find(tables, assignment);
        if (known.isEmpty()) {
            tables.add(List.of(new AssignmentRow(assignment)));
        } else {
            known.get().end(assignment.to());
            tables.send();
        }
    }
}
