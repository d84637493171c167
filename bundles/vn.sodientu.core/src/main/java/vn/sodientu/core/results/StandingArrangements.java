package vn.sodientu.core.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.IndividualPlan;

/** The arrangements of a class that stand, by pupil. */
public final class StandingArrangements {
    private final Map<PupilId, List<GrantedArrangement>> byPupil = new HashMap<>();

    /** Of two versions of one arrangement the later in the list counts; withdrawn ones do not stand. */
    public StandingArrangements(Collection<GrantedArrangement> versions) {
        Map<ArrangementId, GrantedArrangement> last = new LinkedHashMap<>();
        versions.forEach(version -> last.put(version.id(), version));
        last.values().stream().filter(version -> !version.withdrawn()).forEach(version -> byPupil.computeIfAbsent(
                        version.pupil(), pupil -> new ArrayList<>())
                .add(version));
    }

    /** Those of a class as stored. */
    public static StandingArrangements read(Records records, ClassId clazz) {
        return new StandingArrangements(records.arrangements().current(clazz));
    }

    /** Those of one pupil, oldest first. */
    public List<GrantedArrangement> of(PupilId pupil) {
        return byPupil.getOrDefault(pupil, List.of());
    }

    /** The individual plan a pupil follows; null for one who is judged as everybody. */
    public @Nullable IndividualPlan plan(PupilId pupil) {
        for (GrantedArrangement granted : of(pupil)) {
            if (granted.what() instanceof Arrangement.IndividualEducation education) {
                return education.plan();
            }
        }
        return null;
    }
}
