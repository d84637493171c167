package vn.sodientu.api.account;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;

/**
 * Signs in whoever sends an Authorization header; what REST and SOAP share. A password that was right is remembered for
 * five minutes, because checking its hash costs more than most requests. Thread-safe.
 */
public final class HeaderSignIn {
    /** The header in which a one-time code travels. */
    public static final String CODE_HEADER = "Sodientu-Code";

    private final Supplier<AccountService> accounts;
    private final KnownPasswords known;

    /** @param accounts asked for every request, since the service may be replaced */
    public HeaderSignIn(Supplier<AccountService> accounts, Clock clock) {
        this.accounts = accounts;
        this.known = new KnownPasswords(clock);
    }

    /**
     * The actor behind a header.
     *
     * @param header the header's value, null when the request has none
     * @param address where the request comes from
     * @return the actor, or an UNAUTHENTICATED refusal
     */
    public Outcome<Actor> signIn(@Nullable String header, String address) {
        return signIn(header, null, address);
    }

    /**
     * The actor behind a header and a one-time code. A code counts once, so that whoever calls more often fetches a
     * token with it.
     *
     * @param code the value of the header {@value #CODE_HEADER}, null when the request has none
     */
    public Outcome<Actor> signIn(@Nullable String header, @Nullable String code, String address) {
        if (header == null) {
            return refused("Cần đăng nhập", "Sign in first");
        }
        Credentials credentials = Credentials.parse(header).orElse(null);
        if (credentials instanceof Credentials.Basic basic) {
            return code == null
                    ? basic(basic, address)
                    : accounts.get().signIn(basic.account(), basic.password(), code, address);
        }
        if (credentials instanceof Credentials.Bearer bearer) {
            return accounts.get()
                    .actor(bearer.token())
                    .map(Outcome::done)
                    .orElseGet(() -> refused("Mã truy cập sai hoặc đã hết hạn", "The token is unknown or over"));
        }
        return refused(
                "Không đọc được tiêu đề Authorization: cần Basic hoặc Bearer",
                "The Authorization header is not readable: Basic or Bearer is expected");
    }

    private Outcome<Actor> basic(Credentials.Basic credentials, String address) {
        AccountService service = accounts.get();
        // An account may have been closed or its grants changed since; that is cheap to ask.
        Optional<Actor> actor = known.find(credentials).flatMap(service::refresh);
        if (actor.isPresent()) {
            return Outcome.done(actor.get());
        }
        Outcome<Actor> outcome = service.signIn(credentials.account(), credentials.password(), address);
        if (outcome instanceof Outcome.Done<Actor> done) {
            known.remember(credentials, done.value());
        } else {
            known.forget(credentials.account());
        }
        return outcome;
    }

    private static Outcome<Actor> refused(String vi, String en) {
        return Outcome.refused(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "", vi, en));
    }
}
