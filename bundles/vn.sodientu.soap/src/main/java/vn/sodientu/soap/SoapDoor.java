package vn.sodientu.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.handler.MessageContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.ClientAddress;
import vn.sodientu.api.account.HeaderSignIn;
import vn.sodientu.api.lookup.MissingServiceException;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.soap.types.RegisterFault;

/** The edge of every operation: sign-in before, faults after. */
final class SoapDoor {
    private static final Logger LOG = LoggerFactory.getLogger(SoapDoor.class);
    private static final int DIGITS = 8;

    private final HeaderSignIn signIn;

    SoapDoor(Services services) {
        signIn = new HeaderSignIn(() -> services.get(AccountService.class), Clock.systemUTC());
    }

    /** Runs an operation for whoever sent the message; whatever goes wrong leaves as a declared fault. */
    <T> T call(MessageContext message, Function<Actor, Outcome<T>> work) throws RegisterFault {
        Outcome<T> outcome;
        try {
            outcome = who(message).then(work);
        } catch (MissingServiceException e) {
            LOG.warn("{}: answered with a fault", e.getMessage());
            throw Faults.unavailable();
        } catch (RuntimeException e) {
            String number = UUID.randomUUID().toString().substring(0, DIGITS).toUpperCase(Locale.ROOT);
            LOG.error("Fault {}", number, e);
            throw Faults.fault(number);
        }
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw Faults.of(((Outcome.Refused<T>) outcome).refusal());
    }

    private Outcome<Actor> who(MessageContext message) {
        HttpServletRequest request =
                (HttpServletRequest) Objects.requireNonNull(message.get(MessageContext.SERVLET_REQUEST));
        String address = ClientAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        return signIn.signIn(request.getHeader("Authorization"), address);
    }
}
