package vn.sodientu.security.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.Term;
import vn.sodientu.security.FakeStore;

/** A small province: two districts, three schools, and one teacher with a homeroom class and a class he teaches. */
final class World {
    static final LocalDate BEGIN = LocalDate.of(2025, 8, 1);
    static final StaffId TEACHER = new StaffId(3, 1);
    static final PupilId CHILD = new PupilId(3, 3);

    final FakeStore store = new FakeStore();
    final Map<String, Scope> scopes = new LinkedHashMap<>();

    World() {
        unit(1, null, UnitKind.DEPARTMENT);
        unit(2, 1L, UnitKind.DISTRICT);
        unit(3, 2L, UnitKind.SCHOOL);
        unit(4, 2L, UnitKind.SCHOOL);
        unit(5, 1L, UnitKind.DISTRICT);
        unit(6, 5L, UnitKind.SCHOOL);
        scopes.put("server", new Scope.OfServer());
        List.of("province", "district", "school", "school2", "district2", "school3")
                .forEach(name -> scopes.put(name, new Scope.OfUnit(scopes.size())));
        clazz("homeroom", new ClassId(3, 1));
        clazz("taught", new ClassId(3, 2));
        clazz("other", new ClassId(3, 3));
        clazz("class2", new ClassId(4, 1));
        clazz("class3", new ClassId(6, 1));
        SheetId assigned = new SheetId(new ClassId(3, 2), "TOAN", Term.HK1);
        scopes.put("assigned.sheet", new Scope.OfSheet(assigned));
        store.homerooms.put(TEACHER, List.of(new ClassId(3, 1)));
        store.assigned.put(TEACHER, List.of(assigned));
    }

    private void unit(long id, @Nullable Long parent, UnitKind kind) {
        store.units.add(new Unit(id, parent, kind, "U" + id, "Đơn vị " + id, BEGIN, null));
    }

    /** The class itself, a sheet of it and a pupil in it. */
    private void clazz(String name, ClassId id) {
        scopes.put(name, new Scope.OfClass(id));
        scopes.put(name + ".sheet", new Scope.OfSheet(new SheetId(id, "VAN", Term.HK1)));
        PupilId pupil = new PupilId(id.school(), id.number());
        scopes.put(name + ".pupil", new Scope.OfPupil(pupil));
        enrol(pupil, id, null);
    }

    void enrol(PupilId pupil, ClassId clazz, @Nullable LocalDate to) {
        store.enrolments.put(pupil, List.of(new Enrolment(clazz, pupil(pupil), 1, BEGIN, to)));
    }

    static Actor actor(Role role) {
        return switch (role) {
            case ADMIN, PROVINCE_OFFICER -> actor(new Grant(role, 1, null, null, BEGIN, null));
            case DISTRICT_OFFICER, INTEGRATOR -> actor(new Grant(role, 2, null, null, BEGIN, null));
            case INSPECTOR -> actor(new Grant(role, 2, null, null, BEGIN, BEGIN.plusYears(1)));
            case PRINCIPAL, CLERK -> actor(new Grant(role, 3, null, null, BEGIN, null));
            case TEACHER -> actor(new Grant(role, 3, TEACHER, null, BEGIN, null));
            case PARENT -> actor(new Grant(role, 3, null, CHILD, BEGIN, null));
        };
    }

    static Actor actor(Grant... grants) {
        return new Actor("ai", "Người Thử", List.of(grants));
    }

    private static Pupil pupil(PupilId id) {
        return new Pupil(
                id,
                id.toString(),
                new PersonName("Học Sinh Thử"),
                LocalDate.of(2012, 1, 1),
                Gender.FEMALE,
                PupilStatus.STUDYING,
                BEGIN,
                Particulars.UNKNOWN,
                1);
    }
}
