package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.rest.http.Faults;

/** What shall be stated of a class; what is left out is not stated. */
@Schema(name = "ClassProfileToStore", requiredProperties = "version")
record ClassProfileBody(
        @Nullable String code,
        @Nullable String stream,
        @Schema(minimum = "1", maximum = "12") @Nullable Integer sessionsPerWeek,
        @Nullable String foreignLanguage,
        @Schema(
                        description = "Classes of a year with the same word are one multi-grade class",
                        example = "Ghép 6-7 Nà Ớt")
                @Nullable
                String together,
        @Schema(description = "As read") @Nullable Integer version) {
    ClassProfile read(ClassId clazz) {
        Faults faults = new Faults();
        int known = faults.given("version", version, 0);
        faults.refuseIfAny();
        return new ClassProfile(
                clazz, text(code), text(stream), sessionsPerWeek, text(foreignLanguage), text(together), known);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
