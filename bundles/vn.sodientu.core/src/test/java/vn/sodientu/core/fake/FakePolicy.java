package vn.sodientu.core.fake;

import java.util.Optional;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;

/** Allows everything to whoever has a grant, but for what a test forbids. */
public final class FakePolicy implements AccessPolicy {
    private volatile Rule forbidden = (who, what, where) -> false;

    /** Forbids what the rule says. */
    public void forbid(Rule rule) {
        forbidden = rule;
    }

    @Override
    public Optional<Refusal> check(Actor who, Permission what, Scope where) {
        return who.grants().isEmpty() || forbidden.holds(who, what, where)
                ? Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "", "Không có quyền", "Forbidden"))
                : Optional.empty();
    }

    /** Whether something is forbidden. */
    public interface Rule {
        boolean holds(Actor who, Permission what, Scope where);
    }
}
