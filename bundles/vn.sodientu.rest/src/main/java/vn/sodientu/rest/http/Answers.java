package vn.sodientu.rest.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
        return Response.created(address(uri, path)).entity(entity).build();
    }

    /** An address below the base, on the host the caller named: CXF's own base says localhost for 127.0.0.1. */
    public static URI address(UriInfo uri, String... path) {
        return uri.getRequestUriBuilder()
                .replacePath(uri.getBaseUri().getRawPath())
                .replaceQuery(null)
                .segment(path)
                .build();
    }
}
