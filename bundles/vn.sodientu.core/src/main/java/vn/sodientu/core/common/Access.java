package vn.sodientu.core.common;

import java.util.Optional;
import java.util.function.Supplier;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;

/** The first line of the service methods: work is done for those who may, others get the policy's refusal. */
public final class Access {
    private final AccessPolicy policy;

    public Access(AccessPolicy policy) {
        this.policy = policy;
    }

    /** The work's answer, or the policy's refusal without any work. */
    public <T> Outcome<T> guard(Actor who, Permission what, Scope where, Supplier<Outcome<T>> work) {
        Optional<Refusal> refusal = policy.check(who, what, where);
        return refusal.<Outcome<T>>map(Outcome::refused).orElseGet(work);
    }

    /** What speaks against it, empty when it is allowed. */
    public Optional<Refusal> check(Actor who, Permission what, Scope where) {
        return policy.check(who, what, where);
    }

    /** Whether it is allowed, for filters. */
    public boolean allows(Actor who, Permission what, Scope where) {
        return policy.allows(who, what, where);
    }
}
