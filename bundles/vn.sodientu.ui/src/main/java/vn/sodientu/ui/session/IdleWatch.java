package vn.sodientu.ui.session;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers when the user last did something. The servlet session alone cannot: an open page asks the server every few
 * seconds whether there is news.
 */
public final class IdleWatch implements Serializable {
    /** How long a session lasts without work. */
    public static final Duration LIMIT = Duration.ofMinutes(30);

    @Serial
    private static final long serialVersionUID = 1L;

    private Instant last;

    /** Work begins. */
    public IdleWatch(Instant now) {
        last = now;
    }

    /** The watch of the session at work, shared by all its tabs. */
    public static IdleWatch current() {
        VaadinSession session = VaadinSession.getCurrent();
        IdleWatch watch = session.getAttribute(IdleWatch.class);
        if (watch == null) {
            watch = new IdleWatch(Instant.now());
            session.setAttribute(IdleWatch.class, watch);
        }
        return watch;
    }

    /** The user did something. */
    public void worked(Instant now) {
        last = now;
    }

    /** Whether the session has been without work for too long. */
    public boolean isOver(Instant now) {
        return Duration.between(last, now).compareTo(LIMIT) >= 0;
    }
}
