package vn.sodientu.core.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.SummerRecord;

/**
 * Adds the summer to a pupil's year once it is over for him: with half of it the regulation would say "retained" of a
 * pupil who is still to be tested.
 */
final class Summers {
    private final Regulation regulation;
    private final Map<PupilId, Map<String, SummerRecord>> records = new HashMap<>();

    /** Of two records of one item the later in the list counts. */
    Summers(Regulation regulation, Collection<SummerRecord> entered) {
        this.regulation = regulation;
        entered.forEach(record -> records.computeIfAbsent(record.pupil(), pupil -> new HashMap<>())
                .put(record.subject(), record));
    }

    /** The year with its summer, or as it is while the summer is open, or when the pupil has none any more. */
    PupilYear added(PupilId pupil, PupilYear year) {
        Map<String, SummerRecord> own = records.getOrDefault(pupil, Map.of());
        if (own.values().stream().allMatch(record -> record.result() == null && record.conduct() == null)) {
            return year;
        }
        YearOutcome outcome = regulation.evaluate(year, false);
        boolean trains = outcome.promotion() != null && Promotions.trainsConduct(outcome.promotion());
        List<String> eligible = outcome.retestEligible();
        SummerRecord training = own.get(SummerRecord.TRAINING);
        String conduct = !trains || training == null ? null : training.conduct();
        List<Summer.Retest> retests = eligible.stream()
                .map(own::get)
                .filter(Objects::nonNull)
                .filter(record -> record.result() != null)
                .map(record -> new Summer.Retest(record.subject(), Objects.requireNonNull(record.result())))
                .toList();
        if (retests.isEmpty() && conduct == null) {
            return year;
        }
        boolean trained = !trains || conduct != null;
        boolean tested = eligible.isEmpty()
                || (!retests.isEmpty()
                        && eligible.stream()
                                .map(own::get)
                                .filter(Objects::nonNull)
                                .noneMatch(SummerRecord::waits));
        return (trained && tested) || isLost(year, eligible, own, trains, conduct)
                ? with(year, new Summer(retests, conduct))
                : year;
    }

    /** Whether the best of what is still open could not help the pupil. */
    private boolean isLost(
            PupilYear year,
            List<String> eligible,
            Map<String, SummerRecord> own,
            boolean trains,
            @Nullable String conduct) {
        List<Summer.Retest> best = eligible.stream()
                .map(code -> new Summer.Retest(code, best(year, code, own.get(code))))
                .toList();
        String hoped = trains && conduct == null ? regulation.conductCodes().get(0) : conduct;
        YearOutcome outcome = regulation.evaluate(with(year, new Summer(best, hoped)), false);
        return !Promotions.PROMOTED.equals(outcome.decision());
    }

    private static Mark best(PupilYear year, String code, @Nullable SummerRecord entered) {
        if (entered != null && entered.result() != null) {
            return entered.result();
        }
        boolean comment = year.subjects().stream()
                .anyMatch(subject -> subject.subject().code().equals(code)
                        && subject.subject().kind() == SubjectKind.COMMENT);
        return comment ? Comment.PASS : Score.of(Score.MAX_TENTHS);
    }

    private static PupilYear with(PupilYear year, Summer summer) {
        return new PupilYear(year.classKind(), year.subjects(), year.conduct(), year.absences(), summer, year.plan());
    }
}
