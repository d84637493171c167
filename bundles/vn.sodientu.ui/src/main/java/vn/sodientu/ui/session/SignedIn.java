package vn.sodientu.ui.session;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.fault.RefusedException;

/**
 * Who is signed in to the session at work now, and where he wanted to go before he was asked to sign in. The actor is
 * kept under the type {@link Actor}, where the views of other bundles find him too.
 */
public final class SignedIn {
    private SignedIn() {}

    private record Wanted(String address) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** The actor, empty before sign-in. */
    public static Optional<Actor> find() {
        return Optional.ofNullable(attribute(Actor.class));
    }

    /** The actor; refused when the session has none. */
    public static Actor actor() {
        return find().orElseThrow(() -> new RefusedException(Refusal.of(
                Refusal.Kind.UNAUTHENTICATED,
                "",
                "Phiên làm việc đã hết; thầy cô hãy đăng nhập lại.",
                "The session is over; please sign in again.")));
    }

    /** Puts a newer state of the account that the session belongs to. */
    public static void keep(Actor actor) {
        VaadinSession.getCurrent().setAttribute(Actor.class, actor);
    }

    /** Remembers an address for after the sign-in. */
    static void want(String address) {
        VaadinSession.getCurrent().setAttribute(Wanted.class, new Wanted(address));
    }

    /** The address remembered, the start page when there is none; it is given once. */
    static String wanted() {
        Wanted wanted = attribute(Wanted.class);
        VaadinSession.getCurrent().setAttribute(Wanted.class, null);
        return wanted == null ? "" : wanted.address();
    }

    private static <T> @Nullable T attribute(Class<T> type) {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? null : session.getAttribute(type);
    }
}
