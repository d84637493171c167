package vn.sodientu.security.policy;

import java.time.LocalDate;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;

/** When a grant holds. */
final class Terms {
    private Terms() {}

    /** Whether the grant holds on a day. An inspection without a last day never holds. */
    static boolean hold(Grant grant, LocalDate today) {
        return grant.holdsOn(today) && !endless(grant);
    }

    /** Whether an end date is missing that must be there. */
    static boolean endless(Grant grant) {
        return grant.role() == Role.INSPECTOR && grant.to() == null;
    }
}
