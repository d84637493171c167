package vn.sodientu.api.rules;

import org.jspecify.annotations.Nullable;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.domain.rule.RuleSetting;

/**
 * A setting of a regulation with the value that holds somewhere.
 *
 * @param choice what made it hold, with author and time; null when no unit chose and the standard holds
 * @param unit name of the unit that chose; null when none did
 */
public record SettingInForce(RuleSetting setting, String value, @Nullable Choice choice, @Nullable String unit) {
    /** Whether the standard of the product holds, chosen or not. */
    public boolean standard() {
        return value.equals(setting.standard());
    }
}
