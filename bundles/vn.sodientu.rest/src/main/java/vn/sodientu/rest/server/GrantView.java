package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Grant;

/** A role held at a unit. */
@Schema(name = "Grant")
record GrantView(
        String role,
        @Schema(description = "The role in words") String label,
        String unit,
        @Nullable String staff,
        @Nullable String pupil,
        LocalDate from,
        @Nullable LocalDate to) {
    static GrantView of(Grant grant, Locale locale) {
        return new GrantView(
                grant.role().name(),
                grant.role().label().in(locale),
                String.valueOf(grant.unit()),
                grant.staff() == null ? null : grant.staff().toString(),
                grant.pupil() == null ? null : grant.pupil().toString(),
                grant.from(),
                grant.to());
    }
}
