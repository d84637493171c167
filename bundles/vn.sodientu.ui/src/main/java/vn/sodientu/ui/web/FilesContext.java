package vn.sodientu.ui.web;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;

/** A servlet context of its own, so that Vaadin's servlet is not asked for these files. */
@Component(
        service = ServletContextHelper.class,
        property = {
            "osgi.http.whiteboard.context.name=" + FilesContext.NAME,
            "osgi.http.whiteboard.context.path=" + Assets.PATH
        })
public final class FilesContext extends ServletContextHelper {
    static final String NAME = "sodientu.ui.files";

    /** For this bundle. */
    @Activate
    public FilesContext(BundleContext context) {
        super(context.getBundle());
    }
}
