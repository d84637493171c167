package vn.sodientu.core.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.rules.SettingReasons;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;

/** Derives results of a class on the fly, under the settings in force there. */
final class Derivation {
    private final Regulation regulation;
    private final ClassData data;
    private final PupilYearAssembly years;
    private final ArrangementReasons arrangements;
    private final SettingReasons settings;
    private final StoredDifference difference;

    /** @param authors whether the reader may learn who chose settings */
    Derivation(RegulationService regulations, Regulation regulation, ClassData data, boolean authors) {
        SchoolClass clazz = data.clazz();
        this.regulation = regulation;
        this.data = data;
        ClassPlans plans = new ClassPlans(regulation, clazz);
        this.years = data.facts().years(plans);
        this.arrangements = new ArrangementReasons(plans, regulation.id());
        this.settings = new SettingReasons(
                regulation, regulations.inForce(regulation, clazz.id().school(), clazz.year(), clazz.grade()), authors);
        this.difference = new StoredDifference(regulation, clazz);
    }

    /** The reasons of some pupils: first what is not as stored, then the steps, then what settings decided. */
    Map<PupilId, List<Reason>> of(List<PupilId> pupils) {
        Map<PupilId, List<Reason>> reasons = new HashMap<>();
        pupils.forEach(pupil -> reasons.put(pupil, of(pupil)));
        return reasons;
    }

    private List<Reason> of(PupilId pupil) {
        PupilYear year = years.of(pupil);
        YearOutcome outcome = settings.added(year, regulation.evaluate(year, true));
        List<Reason> reasons = new ArrayList<>();
        YearOutcome stored = data.stored().get(pupil);
        if (stored != null) {
            difference.of(stored, outcome).ifPresent(reasons::add);
        }
        reasons.addAll(arrangements.before(data.arrangements().of(pupil), outcome.explanation()));
        return reasons;
    }
}
