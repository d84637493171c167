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
 * @param candidate whether it is there to be tried, so that only its very version may be picked
 */
record Registered(
        Regulation regulation, RegulationId id, Version version, long bundle, long service, boolean candidate) {
    /** Older versions first; of one version the older service first. */
    static final Comparator<Registered> BY_AGE =
            Comparator.comparing(Registered::version).thenComparingLong(Registered::service);

    /** Asks a regulation who it is; IllegalArgumentException when its version is none. */
    static Registered of(Regulation regulation, long bundle, long service) {
        RegulationId id = regulation.id();
        return new Registered(regulation, id, Version.parseVersion(id.version()), bundle, service, false);
    }

    /** The same, as a candidate or not. */
    Registered as(boolean isCandidate) {
        return isCandidate == candidate ? this : new Registered(regulation, id, version, bundle, service, isCandidate);
    }

    RegulationInfo info() {
        return new RegulationInfo(id, regulation.title(), regulation.traits(), bundle);
    }
}
