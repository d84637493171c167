package vn.sodientu.rest.rules;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.rules.SettingInForce;

/** A setting with the value that holds at a unit. */
@Schema(name = "SettingInForce")
record SettingInForceView(
        @JsonUnwrapped SettingView setting,
        @Schema(description = "What holds") String value,
        @Schema(description = "Whether that is the standard of the product") boolean isStandard,
        @Schema(description = "The unit that chose it; absent when none did") @Nullable String unit,
        @Schema(description = "Its name") @Nullable String unitName,
        @Schema(description = "The account that chose it") @Nullable String author,
        @Nullable Instant at) {
    static SettingInForceView of(SettingInForce one, Locale locale) {
        Choice choice = one.choice();
        return new SettingInForceView(
                SettingView.of(one.setting(), locale),
                one.value(),
                one.standard(),
                choice == null ? null : String.valueOf(choice.unit()),
                one.unit(),
                choice == null ? null : choice.author(),
                choice == null ? null : choice.at());
    }
}
