package vn.sodientu.security.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;

/** Who may manage which accounts: the administrator all, others those whose every role they may give. */
final class Managers {
    /** What somebody who manages the accounts of a unit, but not of the server, may give. */
    private static final Set<Role> OF_A_SCHOOL = Set.of(Role.CLERK, Role.TEACHER, Role.PARENT, Role.INSPECTOR);

    private final AccessPolicy policy;

    Managers(AccessPolicy policy) {
        this.policy = policy;
    }

    /** Why the actor may not manage an account with these grants; empty when he may. */
    Optional<Refusal> refusal(Actor who, List<Grant> grants) {
        Optional<Refusal> onServer = ofServer(who);
        if (onServer.isEmpty() || grants.isEmpty()) {
            return onServer;
        }
        return grants.stream()
                .map(grant -> mayGive(who, grant))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Why the actor may manage no account at all; empty when he may manage some. */
    Optional<Refusal> refusal(Actor who) {
        boolean somewhere = who.grants().stream()
                .anyMatch(grant -> policy.allows(who, Permission.MANAGE_ACCOUNTS, new Scope.OfUnit(grant.unit())));
        return somewhere ? Optional.empty() : ofServer(who);
    }

    /** Why the actor does not manage the accounts of the whole server; empty when he does. */
    Optional<Refusal> ofServer(Actor who) {
        return policy.check(who, Permission.MANAGE_ACCOUNTS, new Scope.OfServer());
    }

    private Optional<Refusal> mayGive(Actor who, Grant grant) {
        Optional<Refusal> here = policy.check(who, Permission.MANAGE_ACCOUNTS, new Scope.OfUnit(grant.unit()));
        if (here.isPresent() || OF_A_SCHOOL.contains(grant.role())) {
            return here;
        }
        return Optional.of(Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "grants",
                "Chỉ quản trị hệ thống được quản lý tài khoản có vai trò "
                        + grant.role().label().vi() + ".",
                "Only the system administrator manages accounts with the role "
                        + grant.role().label().en() + "."));
    }
}
