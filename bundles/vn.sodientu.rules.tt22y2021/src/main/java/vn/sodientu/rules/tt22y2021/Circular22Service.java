package vn.sodientu.rules.tt22y2021;

import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sodientu.api.spi.rules.Regulation;

/** Registers the circular under the version of its bundle. */
@Component(service = Regulation.class)
public final class Circular22Service extends Circular22 {
    /** Called by the container. */
    @Activate
    public Circular22Service(BundleContext context) {
        super(context.getBundle().getVersion().toString(), Map.of());
    }
}
