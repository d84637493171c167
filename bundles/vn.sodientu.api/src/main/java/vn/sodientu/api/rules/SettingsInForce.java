package vn.sodientu.api.rules;

import java.util.List;
import vn.sodientu.domain.rule.RegulationId;

/** The regulation that governs a place, and what holds of each of its settings there. */
public record SettingsInForce(RegulationId regulation, List<SettingInForce> settings) {
    public SettingsInForce {
        settings = List.copyOf(settings);
    }
}
