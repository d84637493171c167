package vn.sodientu.rest.summer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.summer.ListedPupil;

/**
 * A pupil on a list.
 *
 * @param decision promotion in the end, after the summer where there was one
 */
@Schema(name = "ListedPupil")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedView(
        @JsonProperty("class") String clazz,
        @JsonProperty("class_name") String className,
        @JsonUnwrapped SummerPupilView pupil,
        @Nullable String conduct,
        @Nullable String award,
        @Nullable String decision) {
    static ListedView of(ListedPupil listed) {
        return new ListedView(
                listed.clazz().id().toString(),
                listed.clazz().name(),
                SummerPupilView.of(listed.pupil()),
                listed.outcome().year().conduct(),
                listed.outcome().year().award(),
                listed.outcome().decision());
    }
}
