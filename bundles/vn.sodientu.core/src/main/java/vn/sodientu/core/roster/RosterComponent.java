package vn.sodientu.core.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Membership;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
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

/** The roster: who may, and where the work is done. */
@Component
public final class RosterComponent implements RosterService {
    private final Access access;
    private final Transactions transactions;
    private final UnitWork units;
    private final ClassWork classes;
    private final SubjectWork subjects;
    private final StaffWork staff;
    private final PupilStoring storing;
    private final SensitiveReading sensitive;

    @Activate
    public RosterComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        Clock clock = CountryClock.vietnam();
        Programmes programmes = new Programmes(regulations);
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.units = new UnitWork(transactions, clock);
        this.classes = new ClassWork(transactions, programmes, clock);
        this.subjects = new SubjectWork(transactions, regulations, classes, clock);
        this.staff = new StaffWork(transactions, clock);
        this.storing = new PupilStoring(transactions, programmes, clock);
        this.sensitive = new SensitiveReading(transactions, clock);
    }

    @Override
    public Outcome<List<Unit>> units(Actor who) {
        LocalDate today = LocalDate.now(CountryClock.vietnam());
        return Outcome.done(read(records -> records.units().all()).stream()
                .filter(unit -> unit.existsOn(today))
                .filter(unit -> access.allows(who, Permission.VIEW_UNITS, new Scope.OfUnit(unit.id())))
                .toList());
    }

    @Override
    public Outcome<List<School>> schools(Actor who) {
        return Outcome.done(read(records -> records.units().schools()).stream()
                .filter(school -> access.allows(who, Permission.VIEW_UNITS, new Scope.OfUnit(school.id())))
                .toList());
    }

    @Override
    public Outcome<School> school(Actor who, long school) {
        return unit(
                who,
                Permission.VIEW_UNITS,
                school,
                () -> found(read(records -> records.units().school(school)), () -> Missing.school(school)));
    }

    @Override
    public Outcome<Unit> createUnit(Actor who, NewUnit unit) {
        Long parent = unit.parent();
        Scope scope = parent == null ? new Scope.OfServer() : new Scope.OfUnit(parent);
        return access.guard(who, Permission.MANAGE_UNITS, scope, () -> units.createUnit(who, unit));
    }

    @Override
    public Outcome<School> createSchool(Actor who, NewSchool school) {
        return unit(who, Permission.MANAGE_UNITS, school.unit(), () -> units.createSchool(who, school));
    }

    @Override
    public Outcome<List<SchoolClass>> classes(Actor who, long school, SchoolYear year) {
        return unit(
                who,
                Permission.VIEW_UNITS,
                school,
                () -> Outcome.done(read(records -> records.classes().of(school, year)).stream()
                        .filter(clazz -> access.allows(who, Permission.VIEW_ROSTER, new Scope.OfClass(clazz.id())))
                        .toList()));
    }

    @Override
    public Outcome<List<SchoolYear>> years(Actor who, long school) {
        return unit(
                who,
                Permission.VIEW_UNITS,
                school,
                () -> Outcome.done(read(records -> records.classes().years(school))));
    }

    @Override
    public Outcome<SchoolClass> clazz(Actor who, ClassId id) {
        return clazz(who, Permission.VIEW_ROSTER, id, Outcome::done);
    }

    @Override
    public Outcome<SchoolClass> createClass(Actor who, NewClass clazz) {
        return unit(who, Permission.EDIT_ROSTER, clazz.school(), () -> classes.create(who, clazz));
    }

    @Override
    public Outcome<SchoolClass> createClass(Actor who, NewClass clazz, List<WantedSubject> wanted) {
        return unit(who, Permission.EDIT_ROSTER, clazz.school(), () -> subjects.create(who, clazz, wanted));
    }

    @Override
    public Outcome<SchoolClass> changeSubjects(Actor who, ClassId clazz, List<WantedSubject> wanted) {
        return access.guard(
                who, Permission.EDIT_ROSTER, new Scope.OfClass(clazz), () -> subjects.change(who, clazz, wanted));
    }

    @Override
    public Outcome<List<Enrolment>> pupils(Actor who, ClassId id) {
        return clazz(
                who,
                Permission.VIEW_ROSTER,
                id,
                clazz -> Outcome.done(read(records -> records.pupils().enrolments(id)).stream()
                        .map(Enrolment::withoutSensitive)
                        .toList()));
    }

    @Override
    public Outcome<List<Enrolment>> pupilsInFull(Actor who, ClassId id, String purpose) {
        return clazz(who, Permission.VIEW_SENSITIVE, id, clazz -> sensitive.ofClass(who, id, purpose));
    }

    @Override
    public Outcome<Pupil> pupilInFull(Actor who, PupilId id, String purpose) {
        return access.guard(
                who, Permission.VIEW_SENSITIVE, new Scope.OfPupil(id), () -> sensitive.ofPupil(who, id, purpose));
    }

    @Override
    public Outcome<Enrolment> enrolment(Actor who, PupilId pupil, SchoolYear year) {
        return access.guard(
                who,
                Permission.VIEW_ROSTER,
                new Scope.OfPupil(pupil),
                () -> found(
                        read(records -> Membership.of(records, pupil, year)
                                .map(found -> found.enrolment().withoutSensitive())),
                        () -> Missing.pupil(pupil)));
    }

    @Override
    public Outcome<Optional<PupilId>> pupilByCode(Actor who, long school, String code) {
        return unit(
                who,
                Permission.VIEW_ROSTER,
                school,
                () -> Outcome.done(read(records -> Optional.ofNullable(
                                records.pupils().byCode(school, List.of(code)).get(code))
                        .map(Pupil::id))));
    }

    @Override
    public Outcome<StoredPupils> storePupils(
            Actor who, long school, SchoolYear year, List<PupilDraft> pupils, boolean rehearsal) {
        return unit(
                who,
                Permission.IMPORT_PUPILS,
                school,
                () -> storing.store(who, school, year, List.copyOf(pupils), rehearsal));
    }

    @Override
    public Outcome<List<Staff>> staff(Actor who, long school) {
        return unit(
                who,
                Permission.VIEW_ROSTER,
                school,
                () -> Outcome.done(read(records -> records.classes().staff(school))));
    }

    @Override
    public Outcome<Staff> addStaff(Actor who, long school, String code, String name) {
        return unit(who, Permission.EDIT_ROSTER, school, () -> staff.add(who, school, code, name));
    }

    @Override
    public Outcome<List<Staff>> teachers(Actor who, SheetId sheet) {
        return access.guard(who, Permission.VIEW_ROSTER, new Scope.OfClass(sheet.clazz()), () -> staff.teachers(sheet));
    }

    @Override
    public Outcome<SheetId> assign(Actor who, SheetId sheet, StaffId teacher) {
        return access.guard(
                who, Permission.EDIT_ROSTER, new Scope.OfClass(sheet.clazz()), () -> staff.assign(who, sheet, teacher));
    }

    @Override
    public Outcome<SchoolClass> nameHomeroom(Actor who, ClassId clazz, StaffId teacher) {
        return access.guard(
                who, Permission.EDIT_ROSTER, new Scope.OfClass(clazz), () -> classes.nameHomeroom(who, clazz, teacher));
    }

    private <T> Outcome<T> unit(Actor who, Permission what, long unit, Supplier<Outcome<T>> work) {
        return access.guard(who, what, new Scope.OfUnit(unit), work);
    }

    private <T> Outcome<T> clazz(Actor who, Permission what, ClassId id, Function<SchoolClass, Outcome<T>> work) {
        return access.guard(who, what, new Scope.OfClass(id), () -> RosterComponent.<SchoolClass>found(
                        read(records -> records.classes().find(id)), () -> Missing.clazz(id))
                .then(work));
    }

    private <T> T read(Function<Records, T> work) {
        return transactions.read(work);
    }

    private static <T> Outcome<T> found(Optional<T> value, Supplier<Outcome<T>> otherwise) {
        return value.<Outcome<T>>map(Outcome::done).orElseGet(otherwise);
    }
}
