package vn.sodientu.domain.rule.calc;

import java.util.List;
import java.util.function.Function;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Names the settings that decided something: with another value the outcome would be another. */
public final class SettingReasons {
    private final RuleValues values;
    private final Function<RuleValues, YearOutcome> judge;

    /** Judges the same pupil under other values, without explanation. */
    public SettingReasons(RuleValues values, Function<RuleValues, YearOutcome> judge) {
        this.values = values;
        this.judge = judge;
    }

    /** Adds a step for each setting that decided something; {@code outcome} has no explanation. */
    public void explain(YearOutcome outcome, Explanation out) {
        for (RuleSetting setting : values.settings()) {
            String value = values.value(setting.key());
            for (String other : others(setting, value)) {
                if (!judge.apply(values.but(setting.key(), other)).equals(outcome)) {
                    out.decide(Topic.SETTING, Period.YEAR, value, sentence(setting, value), setting.article());
                    break;
                }
            }
        }
    }

    /** Of a reading every other one; of numbers the standard. */
    private static List<String> others(RuleSetting setting, String value) {
        List<String> all = setting.form() instanceof RuleSetting.OneOf one
                ? one.options().stream().map(RuleSetting.Option::value).toList()
                : List.of(setting.standard());
        return all.stream().filter(other -> !other.equals(value)).toList();
    }

    private static LocalText sentence(RuleSetting setting, String value) {
        LocalText meaning = meaning(setting, value);
        boolean standard = value.equals(setting.standard());
        return new LocalText(
                "Kết quả này phụ thuộc vào điều đã chọn" + (standard ? " (theo mặc định)" : "") + ": "
                        + setting.question().vi() + " – " + meaning.vi(),
                "This depends on a choice" + (standard ? " (the standard one)" : "") + ": "
                        + setting.question().en() + " – " + meaning.en());
    }

    private static LocalText meaning(RuleSetting setting, String value) {
        return setting.form() instanceof RuleSetting.OneOf one
                ? one.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(RuleSetting.Option::meaning)
                        .findFirst()
                        .orElseThrow()
                : LocalText.same(value);
    }
}
