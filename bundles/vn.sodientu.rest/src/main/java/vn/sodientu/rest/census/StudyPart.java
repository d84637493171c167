package vn.sodientu.rest.census;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.census.Study;
import vn.sodientu.domain.census.StudyState;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** The state of study in a school year. */
@Schema(
        name = "HouseholdStudy",
        requiredProperties = {"year", "state"})
record StudyPart(
        @Schema(example = "2025-2026") @Nullable String year,
        @Schema(allowableValues = {"NOT_YET", "STUDYING", "FINISHED", "DROPPED_OUT"}) @Nullable String state,
        @Schema(description = "1 to 12; 0 below the first") @Nullable Integer grade,
        @JsonProperty("class") @Schema(name = "class", example = "8A") @Nullable String clazz,
        @Nullable String school) {
    Study read(Faults faults, String path) {
        return new Study(
                Times.year(faults, path + "year", year),
                faults.oneOf(path + "state", state, StudyState.values()),
                Objects.requireNonNullElse(grade, 0),
                HouseholdBody.or(clazz),
                HouseholdBody.or(school));
    }

    static StudyPart of(Study study) {
        return new StudyPart(
                study.year().toString(), study.state().name(), study.grade(), study.clazz(), study.school());
    }
}
