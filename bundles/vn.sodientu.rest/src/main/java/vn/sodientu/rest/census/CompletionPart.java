package vn.sodientu.rest.census;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.census.Completion;
import vn.sodientu.domain.census.Programme;
import vn.sodientu.rest.http.Faults;

/** A programme that was completed. */
@Schema(
        name = "HouseholdCompletion",
        requiredProperties = {"programme", "year"})
record CompletionPart(
        @Schema(
                        description =
                                "PRESCHOOL, PRIMARY, LOWER_SECONDARY, CONTINUING_LOWER_SECONDARY, UPPER_SECONDARY,"
                                        + " CONTINUING_UPPER_SECONDARY, VOCATIONAL")
                @Nullable
                String programme,
        @Schema(example = "2025") @Nullable Integer year) {
    Completion read(Faults faults, String path) {
        return new Completion(
                faults.oneOf(path + "programme", programme, Programme.values()), faults.given(path + "year", year, 0));
    }

    static CompletionPart of(Completion one) {
        return new CompletionPart(one.programme().name(), one.year());
    }
}
