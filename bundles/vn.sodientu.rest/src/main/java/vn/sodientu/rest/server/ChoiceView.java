package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.choice.Choice;

/** What a unit chose. */
@Schema(name = "Choice")
record ChoiceView(
        String unit,
        String kind,
        String key,
        @Schema(description = "Absent for all grades") @Nullable Integer grade,
        @Schema(description = "First school year") String from,
        @Schema(description = "Last school year, absent for no end") @Nullable String to,
        String value,
        String author,
        Instant at) {
    static ChoiceView of(Choice choice) {
        return new ChoiceView(
                String.valueOf(choice.unit()),
                choice.kind().name(),
                choice.key(),
                choice.grade(),
                choice.from().toString(),
                choice.to() == null ? null : choice.to().toString(),
                choice.value(),
                choice.author(),
                choice.at());
    }
}
