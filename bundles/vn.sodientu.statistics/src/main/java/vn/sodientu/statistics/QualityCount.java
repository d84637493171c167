package vn.sodientu.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.statistics.QualityRow;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;

/** Counts one class: pupils who left are in no figure, pupils without a level in no denominator. */
final class QualityCount {
    private QualityCount() {}

    static QualityRow of(
            SchoolClass clazz, List<Enrolment> enrolments, Map<PupilId, YearOutcome> stored, Period period) {
        List<PupilId> pupils = enrolments.stream()
                .filter(enrolment -> stayed(enrolment, clazz))
                .map(enrolment -> enrolment.pupil().id())
                .toList();
        List<YearOutcome> outcomes =
                pupils.stream().filter(stored::containsKey).map(stored::get).toList();
        Map<String, Integer> levels = count(outcomes, period, PeriodOutcome::level);
        return new QualityRow(
                clazz.id(),
                clazz.name(),
                clazz.grade(),
                regulation(outcomes),
                pupils.size(),
                levels.values().stream().mapToInt(Integer::intValue).sum(),
                levels,
                count(outcomes, period, PeriodOutcome::conduct),
                count(outcomes, period, PeriodOutcome::award),
                period == Period.YEAR ? count(outcomes, YearOutcome::decision) : Map.of(),
                period == Period.YEAR ? promotedAfterSummer(outcomes) : 0);
    }

    /** Whoever left after the year's end was a pupil of it to the end. */
    private static boolean stayed(Enrolment enrolment, SchoolClass clazz) {
        return enrolment.to() == null || !enrolment.to().isBefore(clazz.year().lastDay());
    }

    private static String regulation(List<YearOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.regulation().code())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static int promotedAfterSummer(List<YearOutcome> outcomes) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.afterSummer() != null)
                .filter(outcome -> Promotions.PROMOTED.equals(outcome.decision()))
                .count();
    }

    private static Map<String, Integer> count(
            List<YearOutcome> outcomes, Period period, Function<PeriodOutcome, @Nullable String> code) {
        return count(outcomes, outcome -> code.apply(outcome.of(period)));
    }

    private static Map<String, Integer> count(
            List<YearOutcome> outcomes, Function<YearOutcome, @Nullable String> code) {
        Map<String, Integer> counts = new HashMap<>();
        for (YearOutcome outcome : outcomes) {
            String found = code.apply(outcome);
            if (found != null) {
                counts.merge(found, 1, Integer::sum);
            }
        }
        return counts;
    }
}
