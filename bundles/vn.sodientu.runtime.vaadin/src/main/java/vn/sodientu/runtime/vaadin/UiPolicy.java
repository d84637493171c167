package vn.sodientu.runtime.vaadin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Who may enter and what failures look like, published as a service. Without one the web interface does not start. */
@ConsumerType
public interface UiPolicy {
    /** Pages without layout, such as the sign-in page. */
    List<UiPage> pages();

    /** Views that implement {@code HasErrorParameter}; Vaadin's own are used for what none of these takes. */
    List<UiPage> errorViews();

    /** A session begins: set its error handler and its locale. */
    void sessionStarted(VaadinSession session);

    /** A request of a session that works on a page begins; the session is locked for it. */
    default void requestStarted(VaadinSession session) {}

    /** Whether the client of a request speaks https, with this server or with a proxy that is trusted. */
    default boolean secure(HttpServletRequest request) {
        return request.isSecure();
    }

    /** Before every navigation: reroute whoever is not signed in or may not see the target. */
    void beforeEnter(BeforeEnterEvent event);

    /** Texts for lost sessions and connections. */
    SystemMessages systemMessages(SystemMessagesInfo info);
}
