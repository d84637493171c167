package vn.sodientu.api.rules;

import java.util.Set;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.text.LocalText;

/**
 * A registered regulation.
 *
 * @param bundle number of the bundle it comes from
 */
public record RegulationInfo(RegulationId id, LocalText title, Set<Trait> traits, long bundle) {
    public RegulationInfo {
        traits = Set.copyOf(traits);
    }
}
