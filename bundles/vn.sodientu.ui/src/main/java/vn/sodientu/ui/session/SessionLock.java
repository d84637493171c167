package vn.sodientu.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.ui.backend.Backend;

/**
 * Begins, locks and resumes sessions. A session that is over is not thrown away: it loses its actor, so that nothing can
 * be read or written any more, but its open pages stay, with what was typed in them, until the same person signs in
 * again.
 */
final class SessionLock {
    /** Longer than the idle limit: a computer that slept a while still finds its pages. */
    private static final int TIMES = 2;

    private SessionLock() {}

    /** Whose session is locked. */
    private record Locked(String account) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** The account whose session is locked, empty when it is open or nobody's. */
    static Optional<String> account(VaadinSession session) {
        return Optional.ofNullable(session.getAttribute(Locked.class)).map(Locked::account);
    }

    /** Locks the session if it lasted too long, or if its account was closed or given another password. */
    static void check(VaadinSession session, Backend backend, Instant now) {
        Actor actor = session.getAttribute(Actor.class);
        if (actor == null) {
            return;
        }
        IdleWatch watch = session.getAttribute(IdleWatch.class);
        boolean over = watch == null || watch.isOver(now);
        Optional<Actor> state = over ? Optional.empty() : backend.refreshed(actor);
        session.setAttribute(Actor.class, state.orElse(null));
        if (state.isEmpty()) {
            session.setAttribute(Locked.class, new Locked(actor.account()));
            session.getUIs().forEach(ui -> in(ui, () -> ReSignIn.show(ui, backend, actor.account())));
        }
    }

    /** The current session belongs to the actor; pages that somebody else left open go. */
    static void begin(Actor actor, Limits limits) {
        // Whoever planted a session id before the sign-in must not know the one after it.
        VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
        VaadinSession session = VaadinSession.getCurrent();
        boolean same = account(session).filter(actor.account()::equals).isPresent();
        session.setAttribute(Locked.class, null);
        session.setAttribute(IdleWatch.class, new IdleWatch(limits, Instant.now()));
        session.getSession().setMaxInactiveInterval(TIMES * (int) limits.idle().toSeconds());
        session.setAttribute(Actor.class, actor);
        UI current = UI.getCurrent();
        session.getUIs().forEach(ui -> {
            if (same) {
                in(ui, () -> ReSignIn.dismiss(ui));
            } else if (ui != current) {
                in(ui, () -> ui.getPage().reload());
            }
        });
    }

    /** Runs in a browser tab; one that was closed meanwhile needs it no more. */
    private static void in(UI ui, SerializableRunnable work) {
        ui.accessLater(work, () -> {}).run();
    }
}
