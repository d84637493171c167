package vn.sodientu.runtime.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.Serial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what pages send. On a bad line a page may send a message under a number the server has seen already. Vaadin
 * answers that with an internal error, which takes the page from the teacher; here the page gets its whole state anew
 * instead, and goes on. What the odd message asked for is not done: whoever typed it still sees it as not saved.
 */
final class PageMessages extends UidlRequestHandler {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(PageMessages.class);

    /** How Vaadin's refusal begins; it has no type of its own. */
    private static final String OUT_OF_ORDER = "Unexpected message id";

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public void handleRpc(UI page, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException {
                try {
                    super.handleRpc(page, message, request);
                } catch (UnsupportedOperationException e) {
                    if (!String.valueOf(e.getMessage()).startsWith(OUT_OF_ORDER)) {
                        throw e;
                    }
                    LOG.warn("A page's message is out of order, its state is sent anew: {}", e.getMessage());
                    begin(page.getInternals());
                }
            }
        };
    }

    /** As Vaadin does when a page itself asks for its state. */
    private static void begin(UIInternals internals) {
        internals.getStateTree().prepareForResync();
        internals.getDependencyList().clearPendingSendToClient();
        throw new ServerRpcHandler.ResynchronizationRequiredException();
    }
}
