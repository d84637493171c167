package vn.sodientu.domain.rule.calc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.domain.rule.RuleSetting;

/** What was settled for a regulation: a value for each of its settings. */
public final class RuleValues {
    /** The value that says yes. */
    public static final String YES = "YES";
    /** The value that says no. */
    public static final String NO = "NO";

    private final List<RuleSetting> settings;
    private final Map<String, String> values = new LinkedHashMap<>();

    private RuleValues(List<RuleSetting> settings) {
        this.settings = settings;
        settings.forEach(setting -> values.put(setting.key(), setting.standard()));
    }

    /**
     * The values given, and the standards of the other settings.
     *
     * @throws IllegalArgumentException for a key that is no setting, or a value its setting refuses
     */
    public static RuleValues of(List<RuleSetting> settings, Map<String, String> given) {
        RuleValues values = new RuleValues(settings);
        given.forEach(values::put);
        return values;
    }

    private void put(String key, String value) {
        RuleSetting setting = settings.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no setting " + key));
        setting.fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException(key + " cannot be \"" + value + "\": " + fault.en());
        });
        values.put(key, value);
    }

    /** The settings. */
    public List<RuleSetting> settings() {
        return settings;
    }

    /** The value of a setting. */
    public String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("There is no setting " + key);
        }
        return value;
    }

    /** Whether a setting says yes. */
    public boolean yes(String key) {
        return value(key).equals(YES);
    }

    /** The numbers of a setting. */
    public List<Integer> counts(String key) {
        return RuleSetting.Counts.parse(value(key));
    }
}
