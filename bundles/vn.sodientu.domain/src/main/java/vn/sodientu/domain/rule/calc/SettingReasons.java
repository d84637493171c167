package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Names the settings that decided something: with another value the outcome would be another. */
public final class SettingReasons {
    private final List<Choice> choices = new ArrayList<>();

    /** For one circular with its settings; {@code judges} makes what judges under other values, without explanation. */
    public SettingReasons(RuleValues values, Function<RuleValues, Function<PupilYear, YearOutcome>> judges) {
        for (RuleSetting setting : values.settings()) {
            String value = values.value(setting.key());
            List<Function<PupilYear, YearOutcome>> others = others(setting, value).stream()
                    .map(other -> judges.apply(values.but(setting.key(), other)))
                    .toList();
            choices.add(new Choice(setting, value, others));
        }
    }

    /** Adds a step for each setting that decided something; {@code outcome} has no explanation. */
    public void explain(PupilYear pupil, YearOutcome outcome, Explanation out) {
        for (Choice choice : choices) {
            if (choice.decided(pupil, outcome)) {
                RuleSetting setting = choice.setting;
                out.decide(
                        Topic.SETTING, Period.YEAR, choice.value, sentence(setting, choice.value), setting.article());
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

    /** A setting, its value, and what judges under the others. */
    private record Choice(RuleSetting setting, String value, List<Function<PupilYear, YearOutcome>> others) {
        boolean decided(PupilYear pupil, YearOutcome outcome) {
            return others.stream().anyMatch(judge -> !judge.apply(pupil).equals(outcome));
        }
    }
}
