package vn.sodientu.ui.session;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.ClientAddress;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.runtime.vaadin.UiPage;
import vn.sodientu.runtime.vaadin.UiPolicy;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.FaultView;
import vn.sodientu.ui.fault.Faults;
import vn.sodientu.ui.fault.NoSuchPageView;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.text.Messages;

/** Stands before every page: nobody passes unsigned, and an account is looked up anew at each step. */
@org.osgi.service.component.annotations.Component(configurationPid = "vn.sodientu.session")
public final class Gate implements UiPolicy {
    private final Backend backend;
    private final Entry entry;
    private final Limits limits;

    /** How long sessions last. */
    @interface Settings {
        /** Minutes without work after which the password is asked for again. */
        int idleMinutes() default 30;

        /** Minutes after which it is asked for in any case. */
        int longestMinutes() default 720;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<ViewContribution> views = List.of();

    /** With the services of the register. */
    @Activate
    public Gate(@Reference Backend backend, Settings settings) {
        this.backend = backend;
        entry = new Entry(backend);
        limits = new Limits(Duration.ofMinutes(settings.idleMinutes()), Duration.ofMinutes(settings.longestMinutes()));
    }

    @Override
    public List<UiPage> pages() {
        return List.of(new UiPage(SignInPage.ROUTE, SignInPage.class, () -> new SignInPage(backend, limits)));
    }

    @Override
    public List<UiPage> errorViews() {
        return List.of(
                new UiPage("", FaultView.class, FaultView::new),
                new UiPage("", NoSuchPageView.class, NoSuchPageView::new));
    }

    @Override
    public void sessionStarted(VaadinSession session) {
        session.setErrorHandler(new Faults());
        session.setLocale(Messages.VIETNAMESE);
        session.setAttribute(Limits.class, limits);
        session.getSession().setMaxInactiveInterval((int) limits.idle().toSeconds());
    }

    @Override
    public void requestStarted(VaadinSession session) {
        SessionLock.check(session, backend, Instant.now());
    }

    @Override
    public boolean secure(HttpServletRequest request) {
        return ClientAddress.secure(
                request.isSecure(), request.getRemoteAddr(), request.getHeader("X-Forwarded-Proto"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        Optional<Actor> actor = SignedIn.find();
        if (target == SignInPage.class) {
            if (actor.isPresent()) {
                event.forwardTo("");
            }
        } else if (actor.isEmpty()) {
            SignedIn.want(event.getLocation().getPathWithQueryParameters());
            event.forwardTo(SignInPage.class);
        } else if (!HasErrorParameter.class.isAssignableFrom(target)) {
            enter(event, target.asSubclass(Component.class));
        }
    }

    private void enter(BeforeEnterEvent event, Class<? extends Component> target) {
        VaadinSession session = VaadinSession.getCurrent();
        SessionLock.check(session, backend, Instant.now());
        Actor now = session.getAttribute(Actor.class);
        if (now == null) {
            SignedIn.want(event.getLocation().getPathWithQueryParameters());
            event.forwardTo(SignInPage.class);
            return;
        }
        boolean open = views.stream()
                .filter(view -> view.viewClass() == target)
                .findFirst()
                .map(view -> entry.isOpen(now, view))
                .orElse(true);
        if (!open) {
            throw new RefusedException(Refusal.of(
                    Refusal.Kind.FORBIDDEN,
                    "",
                    "Tài khoản này không mở được trang đã chọn. Hiệu trưởng hoặc quản trị hệ thống có thể cấp quyền.",
                    "This account may not open that page. The principal or the administrator can allow it."));
        }
    }

    @Override
    public SystemMessages systemMessages(SystemMessagesInfo info) {
        Messages messages = Messages.in(info.getLocale());
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.get("session.over"));
        texts.setSessionExpiredMessage(messages.get("session.overHelp"));
        texts.setSessionExpiredURL(SignInPage.ROUTE + "?" + SignInPage.IDLE);
        texts.setInternalErrorCaption(messages.get("fault.title"));
        texts.setInternalErrorMessage(messages.get("fault.reload"));
        texts.setCookiesDisabledNotificationEnabled(true);
        texts.setCookiesDisabledCaption(messages.get("session.cookies"));
        texts.setCookiesDisabledMessage(messages.get("session.cookiesHelp"));
        return texts;
    }
}
