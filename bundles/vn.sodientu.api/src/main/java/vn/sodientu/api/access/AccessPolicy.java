package vn.sodientu.api.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.outcome.Refusal;

/** The one place that decides who may do what, asked in the first line of every service method. */
@ProviderType
public interface AccessPolicy {
    /**
     * Whether the actor may do this here and now.
     *
     * @return empty when allowed; otherwise a FORBIDDEN refusal that says why and who can help. For a scope that does
     *     not exist the answer is the same, so that nobody can probe for addresses.
     */
    Optional<Refusal> check(Actor who, Permission what, Scope where);

    /** Whether {@link #check} would find nothing against it; for menus and buttons. */
    default boolean allows(Actor who, Permission what, Scope where) {
        return check(who, what, where).isEmpty();
    }
}
