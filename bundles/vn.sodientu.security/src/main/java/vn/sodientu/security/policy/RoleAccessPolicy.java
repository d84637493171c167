package vn.sodientu.security.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.id.StaffId;

/** Decides by the {@link Matrix}: some grant in force must reach the place with the permission. */
@Component
public final class RoleAccessPolicy implements AccessPolicy {
    private final UnitTree tree;
    private final Duties duties;
    private final Clock clock;

    /** Days begin and end in Vietnam, wherever the server stands. */
    @Activate
    public RoleAccessPolicy(@Reference RecordStore store) {
        this(store, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    RoleAccessPolicy(RecordStore store, Clock clock) {
        this.tree = new UnitTree(store, clock);
        this.duties = new Duties(store);
        this.clock = clock;
    }

    /** The policy with a clock of its own, for tests of what rests on it. */
    public static RoleAccessPolicy at(RecordStore store, Clock clock) {
        return new RoleAccessPolicy(store, clock);
    }

    @Override
    public Optional<Refusal> check(Actor who, Permission what, Scope where) {
        LocalDate today = LocalDate.now(clock);
        boolean allowed =
                who.grants().stream().anyMatch(grant -> inForce(grant, today) && reaches(grant, what, where, today));
        return allowed ? Optional.empty() : Optional.of(RefusalText.of(who, what, today));
    }

    private boolean inForce(Grant grant, LocalDate today) {
        return Terms.hold(grant, today) && !closed(grant, today);
    }

    /** A dissolved unit's officers lose their reach with it; the system's own accounts hang on no unit. */
    private boolean closed(Grant grant, LocalDate today) {
        if (grant.role() == Role.ADMIN) {
            return false;
        }
        return tree.find(grant.unit())
                .map(unit -> unit.to())
                .filter(today::isAfter)
                .isPresent();
    }

    private boolean reaches(Grant grant, Permission what, Scope where, LocalDate today) {
        return Matrix.reaches(grant.role(), what).stream().anyMatch(reach -> reaches(grant, reach, where, today));
    }

    private boolean reaches(Grant grant, Reach reach, Scope where, LocalDate today) {
        return switch (reach) {
            case EVERYWHERE -> true;
            case UNIT -> {
                OptionalLong unit = unitOf(where);
                yield unit.isPresent() && tree.within(unit.getAsLong(), grant.unit());
            }
            case OWN_CHILD -> where instanceof Scope.OfPupil at && at.pupil().equals(grant.pupil());
            case OWN_SHEET, ASSIGNED_SHEET, TAUGHT_CLASS, HOMEROOM -> teacherReaches(grant, reach, where, today);
        };
    }

    private boolean teacherReaches(Grant grant, Reach reach, Scope where, LocalDate today) {
        StaffId teacher = grant.staff();
        OptionalLong unit = unitOf(where);
        if (teacher == null || unit.isEmpty() || unit.getAsLong() != teacher.school()) {
            return false;
        }
        return switch (reach) {
            case OWN_SHEET -> duties.owns(teacher, where);
            case ASSIGNED_SHEET -> duties.owns(teacher, where) || duties.standsIn(teacher, where, today);
            case TAUGHT_CLASS -> duties.teaches(teacher, where, today);
            default -> duties.leads(teacher, where, today);
        };
    }

    private static OptionalLong unitOf(Scope where) {
        if (where instanceof Scope.OfUnit at) {
            return OptionalLong.of(at.unit());
        }
        if (where instanceof Scope.OfClass at) {
            return OptionalLong.of(at.clazz().school());
        }
        if (where instanceof Scope.OfSheet at) {
            return OptionalLong.of(at.sheet().clazz().school());
        }
        return where instanceof Scope.OfPupil at ? OptionalLong.of(at.pupil().school()) : OptionalLong.empty();
    }
}
