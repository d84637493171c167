package vn.sodientu.rules.tt58y2011;

import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sodientu.api.spi.rules.Regulation;

/** Registers the circular as amended by Circular 26/2020 under the version of its bundle. */
@Component(service = Regulation.class)
public final class Circular58Amended extends Circular58 {
    /** Called by the container. */
    @Activate
    public Circular58Amended(BundleContext context) {
        super(Parameters.AMENDED, context.getBundle().getVersion().toString(), Map.of());
    }
}
