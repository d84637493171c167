package vn.sodientu.api.roster;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.year.SchoolYear;

/** The roster: units, schools, classes, pupils, staff. Lists hold only what the actor may see. */
@ProviderType
public interface RosterService {
    /** The units the actor may see, parents first. */
    Outcome<List<Unit>> units(Actor who);

    /** The schools the actor may see. */
    Outcome<List<School>> schools(Actor who);

    /** One school; VIEW_UNITS at it. */
    Outcome<School> school(Actor who, long school);

    /** Creates a unit below another; MANAGE_UNITS there. A null parent needs it on the server. */
    Outcome<Unit> createUnit(Actor who, NewUnit unit);

    /** Creates a school; MANAGE_UNITS at its unit. */
    Outcome<School> createSchool(Actor who, NewSchool school);

    /** The classes of a year that the actor may see, by grade and name. */
    Outcome<List<SchoolClass>> classes(Actor who, long school, SchoolYear year);

    /** The years a school has classes in, newest first. */
    Outcome<List<SchoolYear>> years(Actor who, long school);

    /** One class; VIEW_ROSTER at it. */
    Outcome<SchoolClass> clazz(Actor who, ClassId id);

    /** Creates a class with the subjects given, or those of the governing regulation's programme; EDIT_ROSTER. */
    Outcome<SchoolClass> createClass(Actor who, NewClass clazz);

    /** The same with the subjects named; what is said of none of them is as the programme has it. */
    Outcome<SchoolClass> createClass(Actor who, NewClass clazz, List<WantedSubject> subjects);

    /**
     * Gives a class exactly these subjects, in this order; EDIT_ROSTER at it. Refused where marks or arrangements are
     * there for a subject or column that would go. Results are computed anew in the same transaction.
     */
    Outcome<SchoolClass> changeSubjects(Actor who, ClassId clazz, List<WantedSubject> subjects);

    /**
     * The pupils of a class in list order, those who left included; VIEW_ROSTER at the class. Their sensitive
     * particulars are withheld, whoever asks.
     */
    Outcome<List<Enrolment>> pupils(Actor who, ClassId id);

    /**
     * The same with the sensitive particulars; VIEW_SENSITIVE at the class. Each call is audited.
     *
     * @param purpose what they are needed for, empty when nothing is said
     */
    Outcome<List<Enrolment>> pupilsInFull(Actor who, ClassId id, String purpose);

    /** One pupil with the sensitive particulars; VIEW_SENSITIVE at the pupil. Each call is audited. */
    Outcome<Pupil> pupilInFull(Actor who, PupilId id, String purpose);

    /** The class a pupil is or was in during a year, sensitive particulars withheld; VIEW_ROSTER at the pupil. */
    Outcome<Enrolment> enrolment(Actor who, PupilId pupil, SchoolYear year);

    /** The pupil of a Ministry code at a school, empty when there is none; VIEW_ROSTER at the school. */
    Outcome<Optional<PupilId>> pupilByCode(Actor who, long school, String code);

    /**
     * Stores pupils of a year, all or nothing: known codes are updated, new ones added, missing classes created, and
     * new members put at the end of their class list in Vietnamese order of names. IMPORT_PUPILS at the school. Faults
     * are INVALID with paths pupils[i].
     *
     * @param rehearsal everything is checked and counted, nothing is stored
     */
    Outcome<StoredPupils> storePupils(
            Actor who, long school, SchoolYear year, List<PupilDraft> pupils, boolean rehearsal);

    /** The staff of a school; VIEW_ROSTER. */
    Outcome<List<Staff>> staff(Actor who, long school);

    /** Adds a member of staff; EDIT_ROSTER. */
    Outcome<Staff> addStaff(Actor who, long school, String code, String name);

    /** The teachers of a sheet; VIEW_ROSTER at its class. */
    Outcome<List<Staff>> teachers(Actor who, SheetId sheet);

    /** Assigns a teacher to a class's subject and term; EDIT_ROSTER. */
    Outcome<SheetId> assign(Actor who, SheetId sheet, StaffId teacher);

    /** Names the homeroom teacher of a class; EDIT_ROSTER. */
    Outcome<SchoolClass> nameHomeroom(Actor who, ClassId clazz, StaffId teacher);
}
