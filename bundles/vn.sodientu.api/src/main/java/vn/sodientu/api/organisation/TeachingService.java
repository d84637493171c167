package vn.sodientu.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.year.SchoolYear;

/** Who teaches and leads what, and since when. Rights follow the assignments of the day. */
@ProviderType
public interface TeachingService {
    /** The assignments of a year by class, subject and term, ended ones included; VIEW_ROSTER at the school. */
    Outcome<List<Teaching>> of(Actor who, long school, SchoolYear year);

    /** Assigns a teacher from a day to a day; EDIT_ROSTER. Null days: from the beginning, without end. */
    Outcome<Assignment> assign(
            Actor who, SheetId sheet, StaffId teacher, @Nullable LocalDate from, @Nullable LocalDate to);

    /** Ends the assignment that holds on the day, with that day as its last; EDIT_ROSTER. */
    Outcome<Assignment> end(Actor who, SheetId sheet, StaffId teacher, LocalDate lastDay);

    /**
     * Stores assignments of a year, all or nothing; assignments that the list does not name stay. EDIT_ROSTER at the
     * school. Faults are INVALID with paths assignments[i].
     *
     * @param rehearsal everything is checked and compared, nothing is stored
     */
    Outcome<Comparison> store(Actor who, long school, SchoolYear year, List<TeachingDraft> list, boolean rehearsal);

    /** Who leads a class since when, in the order in which they were named; VIEW_ROSTER at it. */
    Outcome<List<Homeroom>> homerooms(Actor who, ClassId clazz);

    /** Names the homeroom teacher from a day on; EDIT_ROSTER. A null day: the beginning for the first, else today. */
    Outcome<Homeroom> nameHomeroom(Actor who, ClassId clazz, StaffId teacher, @Nullable LocalDate from);
}
