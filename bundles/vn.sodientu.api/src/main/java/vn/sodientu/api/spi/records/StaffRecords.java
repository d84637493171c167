package vn.sodientu.api.spi.records;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.people.StaffProfile;
import vn.sodientu.domain.year.SchoolYear;

/** What is known of staff, and since when they do what. */
@ProviderType
public interface StaffRecords {
    /** The staff of a school, by code. */
    List<StaffProfile> profiles(long school);

    /** Stores what is known of a member of staff who is there already. */
    void update(StaffProfile profile);

    /** The assignments of all classes of a year, ended ones included. */
    List<Assignment> assignments(long school, SchoolYear year);

    /** Ends an assignment; it is found by sheet, teacher and first day. */
    void end(Assignment assignment, LocalDate lastDay);

    /** Who led a class, in the order in which they were named. */
    List<Homeroom> homerooms(ClassId clazz);

    /** Names a homeroom teacher from a day on. */
    void name(Homeroom homeroom);
}
