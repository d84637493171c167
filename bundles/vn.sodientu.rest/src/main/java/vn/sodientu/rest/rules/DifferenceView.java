package vn.sodientu.rest.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import vn.sodientu.api.preview.PreviewDifference;

/** A value that would change; pupils by their ids only. */
@Schema(name = "PreviewDifference")
record DifferenceView(
        @Schema(example = "3-4711") String pupil,
        @JsonProperty("class") @Schema(example = "3-17") String clazz,
        @Schema(
                        example = "award",
                        description = "level, before, average, conduct, award, promotion, a subject's code; "
                                + "of a term hk1.level, TOAN.hk1")
                String field,
        @Schema(description = "By the regulation that governs now; \"-\" for nothing", example = "HSG") String before,
        @Schema(description = "By the candidate; \"-\" for nothing", example = "HSXS") String after) {
    static DifferenceView of(PreviewDifference one) {
        return new DifferenceView(
                one.pupil().toString(), one.clazz().toString(), one.field(), one.before(), one.after());
    }
}
