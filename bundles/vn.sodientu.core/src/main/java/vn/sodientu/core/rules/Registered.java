package vn.sodientu.core.rules;

import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Version;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;

/**
 * A regulation as it stands in the service registry.
 *
 * @param settings what may be settled of it
 * @param variants it under other settings
 * @param bundle number of its bundle
 * @param service number of its service; a younger one is higher
 * @param candidate whether it is there to be tried, so that only its very version may be picked
 */
record Registered(
        Regulation regulation,
        RegulationId id,
        Version version,
        List<RuleSetting> settings,
        Variants variants,
        long bundle,
        long service,
        boolean candidate) {
    /** Older versions first; of one version the older service first. */
    static final Comparator<Registered> BY_AGE =
            Comparator.comparing(Registered::version).thenComparingLong(Registered::service);

    /** Asks a regulation who it is; IllegalArgumentException when its version is none, or a standard no value. */
    static Registered of(Regulation regulation, long bundle, long service) {
        RegulationId id = regulation.id();
        List<RuleSetting> settings = List.copyOf(regulation.settings());
        for (RuleSetting setting : settings) {
            setting.fault(setting.standard()).ifPresent(fault -> {
                throw new IllegalArgumentException("The standard of " + setting.key() + ": " + fault.en());
            });
        }
        return new Registered(
                regulation,
                id,
                Version.parseVersion(id.version()),
                settings,
                new Variants(regulation),
                bundle,
                service,
                false);
    }

    /** The same, as a candidate or not. */
    Registered as(boolean isCandidate) {
        return isCandidate == candidate
                ? this
                : new Registered(regulation, id, version, settings, variants, bundle, service, isCandidate);
    }

    RegulationInfo info() {
        return new RegulationInfo(id, regulation.title(), regulation.traits(), bundle);
    }
}
