package vn.sodientu.rest.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.sodientu.api.outcome.Outcome;

/** From what a service answers to what a resource method answers. */
public final class Answers {
    private Answers() {}

    /** The value of an outcome; a refusal leaves the method as {@link RefusedException}. */
    public static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new RefusedException(((Outcome.Refused<T>) outcome).refusal());
    }

    /** 201 with the address of what was created, below the base of the interface. */
    public static Response created(UriInfo uri, Object entity, String... path) {
        return Response.created(uri.getBaseUriBuilder().segment(path).build())
                .entity(entity)
                .build();
    }
}
