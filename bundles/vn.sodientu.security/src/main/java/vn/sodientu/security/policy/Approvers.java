package vn.sodientu.security.policy;

import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;

/** The roles whose word makes marks final or opens them again. */
public final class Approvers {
    private Approvers() {}

    /** Whether a role manages locks or approves corrections somewhere; the administrator may do everything. */
    public static boolean include(Role role) {
        return !Matrix.reaches(role, Permission.APPROVE_CORRECTION).isEmpty()
                || !Matrix.reaches(role, Permission.MANAGE_LOCKS).isEmpty();
    }
}
