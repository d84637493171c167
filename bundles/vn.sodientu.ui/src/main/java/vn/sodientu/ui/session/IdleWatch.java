package vn.sodientu.ui.session;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers when somebody signed in and when he last did something. The servlet session alone cannot: an open page asks
 * the server every few seconds whether there is news.
 */
public final class IdleWatch implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Limits limits;
    private final Instant begin;
    private Instant last;

    /** Work begins. */
    public IdleWatch(Limits limits, Instant now) {
        this.limits = limits;
        begin = now;
        last = now;
    }

    /** The user of the session at work did something; shared by all its tabs. */
    public static void work(Instant now) {
        IdleWatch watch = VaadinSession.getCurrent().getAttribute(IdleWatch.class);
        if (watch != null) {
            watch.worked(now);
        }
    }

    /** The user did something. */
    public void worked(Instant now) {
        last = now;
    }

    /** Whether the session has been without work for too long, or lasted too long in all. */
    public boolean isOver(Instant now) {
        return Duration.between(last, now).compareTo(limits.idle()) >= 0
                || Duration.between(begin, now).compareTo(limits.longest()) >= 0;
    }
}
