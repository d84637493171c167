package vn.sodientu.core.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.rules.SettingInForce;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.year.SchoolYear;

/**
 * What units settled of a regulation. A stored value that the regulation refuses, because a new version knows other
 * values, stops nobody's work: the standard holds, and the log says so once.
 */
final class UnitSettings {
    private static final Logger LOG = LoggerFactory.getLogger(UnitSettings.class);

    private final ChoiceService choices;
    private final LongFunction<String> unitName;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    UnitSettings(ChoiceService choices, LongFunction<String> unitName) {
        this.choices = choices;
        this.unitName = unitName;
    }

    /** A regulation as it holds for a grade of a unit in a year. */
    Regulation under(Registered entry, long unit, SchoolYear year, int grade) {
        if (entry.settings().isEmpty()) {
            return entry.regulation();
        }
        Map<String, String> values = values(entry.settings(), chosen(entry.settings(), unit, year, grade));
        return built(entry.variants()::under, values).orElse(entry.regulation());
    }

    /** What holds of each setting there. */
    List<SettingInForce> inForce(Regulation regulation, long unit, SchoolYear year, int grade) {
        List<RuleSetting> settings = regulation.settings();
        Map<String, Choice> all = chosen(settings, unit, year, grade);
        Map<String, String> values = values(settings, all);
        Map<String, Choice> accepted =
                values.isEmpty() || built(regulation::with, values).isPresent() ? all : Map.of();
        Map<Long, String> names = new HashMap<>();
        return settings.stream()
                .map(setting -> {
                    Choice choice = accepted.get(setting.key());
                    return choice == null
                            ? new SettingInForce(setting, setting.standard(), null, null)
                            : new SettingInForce(
                                    setting,
                                    choice.value(),
                                    choice,
                                    names.computeIfAbsent(choice.unit(), unitName::apply));
                })
                .toList();
    }

    private Map<String, Choice> chosen(List<RuleSetting> settings, long unit, SchoolYear year, int grade) {
        Map<String, Choice> chosen = new LinkedHashMap<>();
        for (RuleSetting setting : settings) {
            Optional<Choice> choice = choices.effective(unit, Choice.Kind.SETTING, setting.key(), year, grade);
            choice.ifPresent(one -> {
                if (setting.fault(one.value()).isEmpty()) {
                    chosen.put(setting.key(), one);
                } else {
                    warn(setting.key() + "=" + one.value() + " of unit " + one.unit());
                }
            });
        }
        return chosen;
    }

    /** Only what differs from the standard, so that units which settled the same share one instance. */
    private static Map<String, String> values(List<RuleSetting> settings, Map<String, Choice> chosen) {
        Map<String, String> values = new HashMap<>();
        for (RuleSetting setting : settings) {
            Choice choice = chosen.get(setting.key());
            if (choice != null && !choice.value().equals(setting.standard())) {
                values.put(setting.key(), choice.value());
            }
        }
        return values;
    }

    /** Values may be good each for itself and still be refused together. */
    private Optional<Regulation> built(Function<Map<String, String>, Regulation> under, Map<String, String> values) {
        try {
            return Optional.of(under.apply(values));
        } catch (IllegalArgumentException refused) {
            warn(values + " (" + refused.getMessage() + ")");
            return Optional.empty();
        }
    }

    private void warn(String what) {
        if (warned.add(what)) {
            LOG.warn("The standard holds instead of the stored setting {}, which the regulation refuses", what);
        }
    }
}
