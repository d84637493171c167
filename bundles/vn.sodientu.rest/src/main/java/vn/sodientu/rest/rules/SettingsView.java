package vn.sodientu.rest.rules;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.rules.SettingsInForce;

/** The regulation that governs, with its settings in force. */
@Schema(name = "SettingsInForce")
record SettingsView(@Schema(example = "TT22/1.0.0") String regulation, List<SettingInForceView> settings) {
    static SettingsView of(SettingsInForce all, Locale locale) {
        return new SettingsView(
                all.regulation().toString(),
                all.settings().stream()
                        .map(one -> SettingInForceView.of(one, locale))
                        .toList());
    }
}
