package vn.sodientu.core.results;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;

/** Computes results; the same for an entry and a recomputation. */
final class ResultComputation {
    private static final PeriodOutcome NOTHING = new PeriodOutcome(null, null, null, null, null);

    private ResultComputation() {}

    /** The outcomes of some pupils without explanation, in the order given. */
    static Map<PupilId, YearOutcome> compute(
            Regulation regulation, PupilYearAssembly years, Collection<PupilId> pupils) {
        Map<PupilId, YearOutcome> outcomes = new LinkedHashMap<>();
        pupils.forEach(pupil -> outcomes.put(pupil, regulation.evaluate(years.of(pupil), false)));
        return outcomes;
    }

    /** The outcome of a pupil of whom nothing was ever entered. */
    static YearOutcome blank(RegulationId regulation, SchoolClass clazz) {
        List<SubjectOutcome> subjects = clazz.subjects().stream()
                .map(subject -> new SubjectOutcome(subject.code(), null, null, null))
                .toList();
        return new YearOutcome(regulation, subjects, NOTHING, NOTHING, NOTHING, null, List.of(), null, List.of());
    }
}
