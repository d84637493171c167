package vn.sodientu.runtime.vaadin.internal;

import jakarta.servlet.Servlet;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.context.ServletContextHelper;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.runtime.vaadin.LayoutContribution;
import vn.sodientu.runtime.vaadin.UiPolicy;

/** Starts the web interface when a layout and a policy are there, and passes views on while it runs. */
@Component(
        immediate = true,
        service = {})
public final class VaadinRuntime {
    private static final String NAME = "sodientu.ui";

    /**
     * After how many milliseconds without an answer a page sends its message again. Short waits break pages on slow
     * lines: the second message may hold more than the first, under the same number, and the server refuses it.
     */
    private static final String SLOW_LINE = "60000";

    private final Views views = new Views();
    private final Routes routes;
    private final ServiceRegistration<ServletContextHelper> context;
    private final ServiceRegistration<Servlet> servlet;

    /** Opens the context on {@code /}, behind REST and SOAP, and the servlet in it. */
    @Activate
    public VaadinRuntime(BundleContext bundles, @Reference LayoutContribution layout, @Reference UiPolicy policy) {
        routes = new Routes(layout.layoutClass());
        context = bundles.registerService(
                ServletContextHelper.class,
                new UiContext(bundles.getBundle()),
                FrameworkUtil.asDictionary(
                        Map.of("osgi.http.whiteboard.context.name", NAME, "osgi.http.whiteboard.context.path", "/")));
        servlet = bundles.registerService(
                Servlet.class,
                new UiServlet(new WebUi(layout, policy, views, routes)),
                FrameworkUtil.asDictionary(Map.of(
                        "osgi.http.whiteboard.context.select",
                        "(osgi.http.whiteboard.context.name=" + NAME + ")",
                        "osgi.http.whiteboard.servlet.pattern",
                        new String[] {"/*"},
                        "osgi.http.whiteboard.servlet.name",
                        NAME,
                        "osgi.http.whiteboard.servlet.asyncSupported",
                        true,
                        "servlet.init.productionMode",
                        "true",
                        "servlet.init.pushMode",
                        "disabled",
                        "servlet.init.closeIdleSessions",
                        "true",
                        "servlet.init.maxMessageSuspendTimeout",
                        SLOW_LINE)));
    }

    @Deactivate
    void stop() {
        servlet.unregister();
        context.unregister();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeView")
    void addView(ViewContribution view) {
        routes.add(view);
        views.add(view);
    }

    void removeView(ViewContribution view) {
        routes.remove(view);
        views.remove(view);
    }
}
