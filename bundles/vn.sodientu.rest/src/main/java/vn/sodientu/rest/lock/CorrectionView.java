package vn.sodientu.rest.lock;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.domain.mark.Mark;

/** A correction with every step taken. */
@Schema(name = "Correction")
@JsonInclude(JsonInclude.Include.ALWAYS)
record CorrectionView(
        String id,
        String sheet,
        String pupil,
        String column,
        @Schema(description = "The version of the cell that is corrected") int cellVersion,
        @Schema(description = "null when the cell was empty") @Nullable String before,
        @Schema(description = "null when the cell shall be cleared") @Nullable String after,
        String reason,
        Correction.State state,
        @Schema(description = "How many steps were taken; the next step names it") int version,
        List<StepView> steps) {
    /** A step. */
    @Schema(name = "CorrectionStep")
    record StepView(Correction.State state, String account, String note, Instant at) {}

    static CorrectionView of(Correction correction) {
        return new CorrectionView(
                correction.id().toString(),
                correction.sheet().toString(),
                correction.pupil().toString(),
                correction.column(),
                correction.base(),
                code(correction.before()),
                code(correction.after()),
                correction.reason(),
                correction.state(),
                correction.version(),
                correction.steps().stream()
                        .map(step -> new StepView(step.state(), step.account(), step.note(), step.at()))
                        .toList());
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }
}
