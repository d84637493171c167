package vn.sodientu.modules.run;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.api.spi.print.RegisterTemplate;

/** Finds the template that was made of a bundle. */
final class Templates {
    private Templates() {}

    static Optional<TemplateInfo> of(BundleContext context, Bundle bundle) {
        try {
            for (ServiceReference<RegisterTemplate> found :
                    context.getServiceReferences(RegisterTemplate.class, null)) {
                RegisterTemplate template = context.getService(found);
                if (template != null && template.bundle() == bundle.getBundleId()) {
                    return Optional.of(template.info());
                }
            }
            return Optional.empty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter cannot be a wrong filter", e);
        }
    }
}
