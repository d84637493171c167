package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.ClassProfile;

/** What is stated of a class. */
@Schema(name = "ClassProfile")
record ClassProfileView(
        @Schema(description = "The class", example = "3-12") String id,
        @Schema(description = "Code of the national database") String code,
        String stream,
        @Nullable Integer sessionsPerWeek,
        String foreignLanguage,
        @Schema(description = "The multi-grade class it is part of; empty when it is none") String together,
        @Schema(description = "The other classes of its multi-grade class") List<String> togetherWith,
        @Schema(description = "0 while nothing is stated") int version) {
    static ClassProfileView of(ClassProfile profile, List<ClassProfile> all) {
        return new ClassProfileView(
                profile.clazz().toString(),
                profile.code(),
                profile.stream(),
                profile.sessionsPerWeek(),
                profile.foreignLanguage(),
                profile.together(),
                profile.taughtWith(all).stream().map(Object::toString).toList(),
                profile.version());
    }
}
