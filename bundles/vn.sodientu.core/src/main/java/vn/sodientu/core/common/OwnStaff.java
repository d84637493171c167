package vn.sodientu.core.common;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.domain.id.StaffId;

/** Which members of staff an actor is: teaching is done, and signed for, by a person and not by an account. */
public final class OwnStaff {
    private OwnStaff() {}

    /** The actor's own numbers at a school that hold on a day. */
    public static Set<StaffId> of(Actor who, long school, LocalDate day) {
        return who.grants().stream()
                .filter(grant -> grant.holdsOn(day))
                .map(Grant::staff)
                .filter(Objects::nonNull)
                .filter(staff -> staff.school() == school)
                .collect(Collectors.toSet());
    }
}
