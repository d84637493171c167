package vn.sodientu.rules.@NAME@;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sodientu.api.spi.rules.Regulation;

/** Registers the regulation under the version of its bundle. */
@Component(service = Regulation.class)
public final class RegulationModule extends LocalRegulation {
    /** Called by the container. */
    @Activate
    public RegulationModule(BundleContext context) {
        super(context.getBundle().getVersion().toString());
    }
}
