package vn.sodientu.core.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.spi.records.AccountRecords;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.api.spi.records.RequestRecords;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.people.StaffProfile;
import vn.sodientu.domain.people.Stay;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.SchoolYear;

/** All tables; a transaction works on a copy. */
final class Tables {
    final List<Unit> units;
    final List<UnitChange> unitChanges;
    final List<School> schools;
    final Map<ClassId, SchoolClass> classes;
    final List<Staff> staff;
    final Set<Assignment> assignments;
    final List<Homeroom> homerooms;
    final Map<StaffId, StaffProfile> profiles;
    final Map<ClassId, ClassProfile> classProfiles;
    final Map<PupilId, Pupil> pupils;
    final List<Member> members;
    final List<EnrolmentMove> moves;
    final Map<PupilId, List<FieldEntry>> fields;
    final List<Guardian> guardians;
    final List<GuardianLink> links;
    final List<MarkEntry> marks;
    final List<Term> terms;
    final List<Summer> summers;
    final List<Missed> absences;
    final Map<ClassId, Map<PupilId, YearOutcome>> results;
    final List<AuditRecords.Row> audit;
    final Map<String, RequestRecords.Kept> requests;
    final List<Choice> choices;
    final List<Lock> locks;
    final List<Deadline> deadlines;
    final List<Reopening> reopenings;
    final List<Correction> corrections;
    final Map<String, Approval> approvals;
    final List<AccountRecords.StoredAccount> accounts;
    final List<GrantedArrangement> arrangements;
    final List<Delegation> delegations;
    final List<Closing> steps;
    final List<Turn> turns;
    final Yearbook yearbook;
    long sequence;

    Tables() {
        units = new ArrayList<>();
        unitChanges = new ArrayList<>();
        schools = new ArrayList<>();
        classes = new LinkedHashMap<>();
        staff = new ArrayList<>();
        assignments = new LinkedHashSet<>();
        homerooms = new ArrayList<>();
        profiles = new HashMap<>();
        classProfiles = new HashMap<>();
        pupils = new LinkedHashMap<>();
        members = new ArrayList<>();
        moves = new ArrayList<>();
        fields = new HashMap<>();
        guardians = new ArrayList<>();
        links = new ArrayList<>();
        marks = new ArrayList<>();
        terms = new ArrayList<>();
        summers = new ArrayList<>();
        absences = new ArrayList<>();
        results = new HashMap<>();
        audit = new ArrayList<>();
        requests = new HashMap<>();
        choices = new ArrayList<>();
        locks = new ArrayList<>();
        deadlines = new ArrayList<>();
        reopenings = new ArrayList<>();
        corrections = new ArrayList<>();
        approvals = new HashMap<>();
        accounts = new ArrayList<>();
        arrangements = new ArrayList<>();
        delegations = new ArrayList<>();
        steps = new ArrayList<>();
        turns = new ArrayList<>();
        yearbook = new Yearbook();
    }

    private Tables(Tables from) {
        units = new ArrayList<>(from.units);
        unitChanges = new ArrayList<>(from.unitChanges);
        schools = new ArrayList<>(from.schools);
        classes = new LinkedHashMap<>(from.classes);
        staff = new ArrayList<>(from.staff);
        assignments = new LinkedHashSet<>(from.assignments);
        homerooms = new ArrayList<>(from.homerooms);
        profiles = new HashMap<>(from.profiles);
        classProfiles = new HashMap<>(from.classProfiles);
        pupils = new LinkedHashMap<>(from.pupils);
        members = new ArrayList<>(from.members);
        moves = new ArrayList<>(from.moves);
        fields = new HashMap<>(from.fields);
        guardians = new ArrayList<>(from.guardians);
        links = new ArrayList<>(from.links);
        marks = new ArrayList<>(from.marks);
        terms = new ArrayList<>(from.terms);
        summers = new ArrayList<>(from.summers);
        absences = new ArrayList<>(from.absences);
        results = new HashMap<>(from.results);
        audit = new ArrayList<>(from.audit);
        requests = new HashMap<>(from.requests);
        choices = new ArrayList<>(from.choices);
        locks = new ArrayList<>(from.locks);
        deadlines = new ArrayList<>(from.deadlines);
        reopenings = new ArrayList<>(from.reopenings);
        corrections = new ArrayList<>(from.corrections);
        approvals = new HashMap<>(from.approvals);
        accounts = new ArrayList<>(from.accounts);
        arrangements = new ArrayList<>(from.arrangements);
        delegations = new ArrayList<>(from.delegations);
        steps = new ArrayList<>(from.steps);
        turns = new ArrayList<>(from.turns);
        yearbook = new Yearbook(from.yearbook);
        sequence = from.sequence;
    }

    /** Whether nothing was written since the copy was made. */
    boolean same(Tables other) {
        return all().equals(other.all());
    }

    private List<Object> all() {
        return List.of(
                summers,
                List.of(locks, deadlines, reopenings, corrections, accounts, approvals),
                units,
                schools,
                classes,
                staff,
                assignments,
                pupils,
                members,
                marks,
                terms,
                results,
                audit,
                requests,
                choices,
                List.of(classProfiles, steps, turns),
                List.of(arrangements, delegations, unitChanges, homerooms, profiles, moves, fields, guardians, links));
    }

    Tables copy() {
        return new Tables(this);
    }

    long next() {
        return ++sequence;
    }

    /** A row of the class list. */
    record Member(
            ClassId clazz, PupilId pupil, int ordinal, LocalDate from, @Nullable LocalDate to, List<Stay> stays) {}

    /** A step in the closing of a year. */
    record Closing(long school, SchoolYear year, YearStep step) {}

    /** A row of the attendance. */
    record Missed(ClassId clazz, Absence absence) {}

    /** A row of the term records. */
    record Term(ClassId clazz, TermRecord record) {}

    /** A row of the summers. */
    record Summer(ClassId clazz, SummerRecord record) {}
}
