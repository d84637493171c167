package vn.sodientu.rest.pupil;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.FoundPupil;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.SchoolYear;

/** A pupil found, with what tells him from others of his name. */
@Schema(name = "FoundPupil")
record FoundView(
        String id,
        String code,
        String name,
        LocalDate birth,
        String status,
        @Nullable String year,
        @Schema(description = "The class the pupil is in, or was in last") @JsonProperty("class") @Nullable
                String clazz,
        @Nullable String className,
        @Schema(description = "How many others of the school have the same name") int namesakes,
        @Schema(description = "Found by a guardian's telephone") boolean byPhone) {
    static FoundView of(FoundPupil one) {
        SchoolYear year = one.year();
        ClassId clazz = one.clazz();
        return new FoundView(
                one.id().toString(),
                one.code(),
                one.name().full(),
                one.birth(),
                one.status().name(),
                year == null ? null : year.toString(),
                clazz == null ? null : clazz.toString(),
                one.className(),
                one.namesakes(),
                one.byPhone());
    }
}
