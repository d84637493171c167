package vn.sodientu.runtime.cxf;

import jakarta.servlet.Servlet;
import java.util.Dictionary;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.servlet.context.ServletContextHelper;

/** The servlet context of REST and SOAP. It lies on {@code /} before the web interface, which takes what is left. */
final class ServletSite implements AutoCloseable {
    private static final String NAME = "sodientu.services";

    private final BundleContext bundles;
    private final ServiceRegistration<ServletContextHelper> context;

    ServletSite(BundleContext bundles) {
        this.bundles = bundles;
        this.context = bundles.registerService(
                ServletContextHelper.class,
                new NoFiles(),
                dictionary(Map.of(
                        "osgi.http.whiteboard.context.name",
                        NAME,
                        "osgi.http.whiteboard.context.path",
                        "/",
                        Constants.SERVICE_RANKING,
                        100)));
    }

    /** @param base a path without a slash at its end; everything below it goes to the servlet */
    ServiceRegistration<Servlet> mount(String base, Servlet servlet) {
        return bundles.registerService(
                Servlet.class,
                servlet,
                dictionary(Map.of(
                        "osgi.http.whiteboard.context.select",
                        "(osgi.http.whiteboard.context.name=" + NAME + ")",
                        "osgi.http.whiteboard.servlet.pattern",
                        new String[] {base + "/*"},
                        "osgi.http.whiteboard.servlet.name",
                        "cxf" + base,
                        "osgi.http.whiteboard.servlet.asyncSupported",
                        true,
                        "servlet.init.hide-service-list-page",
                        "true",
                        "servlet.init.disable-address-updates",
                        "true")));
    }

    @Override
    public void close() {
        context.unregister();
    }

    private static Dictionary<String, Object> dictionary(Map<String, Object> properties) {
        return FrameworkUtil.asDictionary(properties);
    }

    /** The default helper would serve the entries of this bundle as files. */
    private static final class NoFiles extends ServletContextHelper {
        @Override
        public java.net.@Nullable URL getResource(String name) {
            return null;
        }
    }
}
