package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** One value of a field. */
@Schema(name = "FieldItem")
record ItemView(
        @Nullable String value,
        @Schema(description = "First day; only in fields of several values", example = "2025-09-05") @Nullable
                String from,
        @Schema(description = "Last day, absent while it lasts") @Nullable String to) {
    static ItemView of(FieldItem item) {
        return new ItemView(item.value(), text(item.from()), text(item.to()));
    }

    FieldItem read(Faults faults, String path) {
        return new FieldItem(
                value == null ? "" : value,
                Times.dayIfAny(faults, path + ".from", from),
                Times.dayIfAny(faults, path + ".to", to));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
