package vn.sodientu.rest.rules;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.rules.RegulationInfo;

/** A regulation at hand. */
@Schema(name = "Regulation")
record RegulationView(
        @Schema(example = "TT22", description = "What addresses and results name it by") String id,
        @Schema(example = "TT22", description = "The same as id, as results call it") String code,
        String version,
        String title,
        @Schema(description = "What its results contain") List<String> traits) {
    static RegulationView of(RegulationInfo info, Locale locale) {
        return new RegulationView(
                info.id().code(),
                info.id().code(),
                info.id().version(),
                info.title().in(locale),
                info.traits().stream().map(Enum::name).sorted().toList());
    }
}
