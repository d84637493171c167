package vn.sodientu.ui.fault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.Serial;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.text.Messages;

/** The last stop for what goes wrong in a page: a refusal becomes its sentence, a fault gets a number. */
public final class Faults implements ErrorHandler {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Optional<RefusedException> refused = refused(thrown);
        String text = refused.map(refusal -> RefusalText.of(refusal.refusal(), Messages.current()))
                .orElseGet(() -> Messages.current().get("fault.sentence", record(thrown)));
        if (UI.getCurrent() != null) {
            Notices.bad(text);
        }
    }

    /** Logs a fault under a new number, which is all the user is told. */
    static String record(Throwable thrown) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("Fault {} in the web interface", number, thrown);
        return number;
    }

    /** The refusal behind a throwable, for Vaadin wraps what listeners throw. */
    static Optional<RefusedException> refused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
