package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/** Classes with their subjects, staff, and who teaches what. */
@ProviderType
public interface ClassRecords {
    /** The classes of a year, by grade and name. */
    List<SchoolClass> of(long school, SchoolYear year);

    /** The years with classes, newest first. */
    List<SchoolYear> years(long school);

    /** One class. */
    Optional<SchoolClass> find(ClassId id);

    /** Adds a class with its subjects; school, year and name together are unique. */
    SchoolClass add(NewClass clazz);

    /** Gives a class other subjects, in the order given; marks of subjects that are gone stay stored. */
    void replaceSubjects(ClassId clazz, List<Subject> subjects);

    /** What is stated of the classes of a year, as of now; classes of which nothing is stated are left out. */
    List<ClassProfile> profiles(long school, SchoolYear year);

    /** States something anew of a class; what was stated before stays stored under its version. */
    void state(ClassProfile profile, String by, Instant at);

    /** The classes a member of staff leads as homeroom teacher today. */
    List<ClassId> homerooms(StaffId teacher);

    /** The staff of a school, by code. */
    List<Staff> staff(long school);

    /** Adds a member of staff. */
    Staff addStaff(long school, String code, String name);

    /** The assignments of a class, ended ones included. */
    List<Assignment> assignments(ClassId clazz);

    /** The sheets a teacher is assigned to today. */
    List<SheetId> assignedTo(StaffId teacher);

    /** Adds an assignment; one of the same sheet, teacher and first day gets the last day of this one. */
    void assign(Assignment assignment);
}
