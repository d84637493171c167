package vn.sodientu.rest.summer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.rest.results.SummerView;

/**
 * A pupil's summer.
 *
 * @param promotion what the year led to; absent for a reader who may not see results, like the others
 * @param afterSummer absent while something is awaited
 */
@Schema(name = "SummerPupil")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SummerPupilView(
        String pupil,
        String code,
        int ordinal,
        String name,
        @Nullable String level,
        @Nullable String promotion,
        List<RetestView> subjects,
        @Nullable TrainingView training,
        @Nullable SummerView afterSummer) {

    /** A subject the pupil may be tested in again. */
    @Schema(name = "Retest")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RetestView(
            @Schema(example = "TOAN") String subject,
            String name,
            @Schema(description = "Result of the year: 4.5, D or CD") @Nullable String year,
            @Schema(description = "Whether the pupil is to be tested in it") boolean chosen,
            @Schema(description = "The new result; null while there is none") @Nullable String value,
            @Schema(description = "0 when never written") int version,
            @Schema(description = "Whether you may enter it") boolean editable) {}

    /** Conduct or training. */
    @Schema(name = "SummerTraining")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TrainingView(
            @Schema(description = "Code of the year") @Nullable String year,
            @Schema(description = "Code after the summer programme; null while there is none") @Nullable String value,
            @Schema(description = "0 when never written") int version,
            @Schema(description = "Whether you may enter it") boolean editable) {}

    /** As the service tells it. */
    public static SummerPupilView of(SummerPupil summer) {
        Pupil pupil = summer.enrolment().pupil();
        YearOutcome outcome = summer.outcome();
        return new SummerPupilView(
                pupil.id().toString(),
                pupil.code(),
                summer.enrolment().ordinal(),
                pupil.name().full(),
                outcome == null ? null : outcome.year().level(),
                outcome == null ? null : outcome.promotion(),
                summer.retests().stream().map(SummerPupilView::retest).toList(),
                training(summer.training()),
                outcome == null ? null : SummerView.of(outcome.afterSummer()));
    }

    private static RetestView retest(SummerPupil.Retest retest) {
        return new RetestView(
                retest.subject().code(),
                retest.subject().name(),
                code(retest.year()),
                retest.record().chosen(),
                code(retest.record().result()),
                retest.record().version(),
                retest.editable());
    }

    private static @Nullable TrainingView training(SummerPupil.@Nullable Training training) {
        return training == null
                ? null
                : new TrainingView(
                        training.year(),
                        training.record().conduct(),
                        training.record().version(),
                        training.editable());
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }
}
