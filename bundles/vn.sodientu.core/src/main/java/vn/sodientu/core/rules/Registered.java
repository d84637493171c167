package vn.sodientu.core.rules;

import java.util.Comparator;
import org.osgi.framework.Version;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.RegulationId;

/**
 * A regulation as it stands in the service registry.
 *
 * @param bundle number of its bundle
 * @param service number of its service; a younger one is higher
 */
record Registered(Regulation regulation, RegulationId id, Version version, long bundle, long service) {
    /** Older versions first; of one version the older service first. */
    static final Comparator<Registered> BY_AGE =
            Comparator.comparing(Registered::version).thenComparingLong(Registered::service);

    /** Asks a regulation who it is; IllegalArgumentException when its version is none. */
    static Registered of(Regulation regulation, long bundle, long service) {
        RegulationId id = regulation.id();
        return new Registered(regulation, id, Version.parseVersion(id.version()), bundle, service);
    }

    RegulationInfo info() {
        return new RegulationInfo(id, regulation.title(), regulation.traits(), bundle);
    }
}
