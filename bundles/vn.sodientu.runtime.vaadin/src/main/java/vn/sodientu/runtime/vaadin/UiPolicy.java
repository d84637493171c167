package vn.sodientu.runtime.vaadin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinSession;
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

    /** Before every navigation: reroute whoever is not signed in or may not see the target. */
    void beforeEnter(BeforeEnterEvent event);

    /** Texts for lost sessions and connections. */
    SystemMessages systemMessages(SystemMessagesInfo info);
}
