package vn.sodientu.runtime.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import vn.sodientu.runtime.vaadin.UiPage;

/** Vaadin's servlet, started by hand because no servlet container scans for it here. */
final class UiServlet extends VaadinServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final ClassLoader LOADER = UiServlet.class.getClassLoader();

    private final transient WebUi ui;

    UiServlet(WebUi ui) {
        this.ui = ui;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        ClassLoader before = enter();
        try {
            var context = new VaadinServletContext(config.getServletContext());
            new LookupInitializer()
                    .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
            super.init(config);
            ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(context);
            registry.setErrorNavigationTargets(errorViews());
            RouteConfiguration configuration = RouteConfiguration.forRegistry(registry);
            for (UiPage page : ui.policy().pages()) {
                configuration.setRoute(page.route(), page.type());
            }
            ui.routes().attach(configuration);
        } finally {
            leave(before);
        }
    }

    private Set<Class<? extends Component>> errorViews() {
        Set<Class<? extends Component>> types = new HashSet<>();
        ui.policy().errorViews().forEach(page -> types.add(page.type()));
        return types;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PageHeaders.set(response);
        ClassLoader before = enter();
        try {
            tellPolicy(request);
            super.service(new SameSiteRequest(request, response, ui.policy().secure(request)), response);
        } finally {
            leave(before);
        }
    }

    /** Before the work of a page, and before a file that a page offers; not for scripts and pictures. */
    private void tellPolicy(HttpServletRequest request) {
        String path = String.valueOf(request.getPathInfo());
        if (!"uidl".equals(request.getParameter("v-r")) && !path.contains("/VAADIN/dynamic/")) {
            return;
        }
        HttpSession known = request.getSession(false);
        if (known != null) {
            VaadinSession.getAllSessions(known)
                    .forEach(session ->
                            session.accessSynchronously(() -> ui.policy().requestStarted(session)));
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new UiService(this, configuration, ui);
        service.init();
        service.setSystemMessagesProvider(ui.policy()::systemMessages);
        service.addSessionInitListener(event -> ui.policy().sessionStarted(event.getSession()));
        service.addUIInitListener(event -> event.getUI().addBeforeEnterListener(ui.policy()::beforeEnter));
        return service;
    }

    @Override
    public void destroy() {
        ui.routes().detach();
        super.destroy();
    }

    /** Vaadin looks classes and resources up through the thread context loader. */
    private static ClassLoader enter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        return before;
    }

    private static void leave(ClassLoader before) {
        Thread.currentThread().setContextClassLoader(before);
    }
}
