package vn.sodientu.rest.results;

import java.util.Set;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Trait;

/** What results of a regulation contain. */
public final class Traits {
    private Traits() {}

    /** The traits of a regulation, or of any version of its code while that very version is being replaced. */
    public static Set<Trait> of(RegulationService regulations, RegulationId id) {
        Set<Trait> ofCode = Set.of();
        for (var info : regulations.regulations()) {
            if (info.id().equals(id)) {
                return info.traits();
            }
            if (info.id().code().equals(id.code())) {
                ofCode = info.traits();
            }
        }
        return ofCode;
    }
}
