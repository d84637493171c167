package vn.sodientu.rest.http;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.outcome.Refusal;

/**
 * Who sends a request, in the form resources receive it.
 *
 * @param isSecure whether the request came over TLS
 */
public record Caller(Actor actor, boolean isSecure) implements SecurityContext {
    /** The actor of a request that passed the sign-in. Without the sign-in in place nobody gets further than this. */
    public static Actor of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof Person person) {
            return person.actor();
        }
        throw new RefusedException(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "", "Cần đăng nhập", "Sign in first"));
    }

    @Override
    public Principal getUserPrincipal() {
        return new Person(actor);
    }

    @Override
    public boolean isUserInRole(String role) {
        for (Role known : Role.values()) {
            if (known.name().equals(role)) {
                return actor.is(known);
            }
        }
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return BASIC_AUTH;
    }

    /** The runtime may wrap the context, but it hands the principal on as it is. */
    private record Person(Actor actor) implements Principal {
        @Override
        public String getName() {
            return actor.account();
        }
    }
}
