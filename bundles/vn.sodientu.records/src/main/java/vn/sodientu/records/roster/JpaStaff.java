package vn.sodientu.records.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sodientu.api.spi.records.StaffRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.people.StaffProfile;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Tables;

/** What is known of staff in the database. */
public record JpaStaff(Tables tables) implements StaffRecords {
    @Override
    public List<StaffProfile> profiles(long school) {
        return tables.list(StaffRow.class, "select s from StaffRow s where s.school = ?1", school).stream()
                .map(StaffRow::profile)
                .sorted(Comparator.comparing(profile -> profile.staff().code()))
                .toList();
    }

    @Override
    public void update(StaffProfile profile) {
        StaffId id = profile.staff().id();
        tables.find(StaffRow.class, "x.school = ?1 and x.number = ?2", id.school(), id.number())
                .orElseThrow(() -> new IllegalArgumentException("There is no member of staff " + id))
                .change(profile);
        tables.send();
    }

    @Override
    public List<Assignment> assignments(long school, SchoolYear year) {
        return tables
                .list(
                        AssignmentRow.class,
                        "select a from AssignmentRow a, ClassRow c where c.school = a.school and c.number = a.clazz"
                                + " and c.school = ?1 and c.startYear = ?2"
                                + " order by a.clazz, a.subject, a.term, a.staff, a.from",
                        school,
                        year.start())
                .stream()
                .map(AssignmentRow::value)
                .toList();
    }

    @Override
    public void end(Assignment assignment, LocalDate lastDay) {
        AssignmentRow.find(tables, assignment)
                .orElseThrow(() -> new IllegalArgumentException("There is no such assignment"))
                .end(lastDay);
        tables.send();
    }

    @Override
    public List<Homeroom> homerooms(ClassId clazz) {
        return new Homerooms(tables)
                .rows(clazz).stream().map(HomeroomTeacherRow::value).toList();
    }

    @Override
    public void name(Homeroom homeroom) {
        ClassLock.take(tables, homeroom.clazz());
        tables.add(List.of(new HomeroomTeacherRow(tables.next(HomeroomTeacherRow.class), homeroom)));
    }
}
