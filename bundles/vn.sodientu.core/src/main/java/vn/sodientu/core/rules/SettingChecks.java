package vn.sodientu.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Whether values are values of a regulation's settings. */
final class SettingChecks {
    private SettingChecks() {}

    /** Why a unit cannot choose a value: what the newest regulation of the key's code says, unless an older takes it. */
    static List<Violation> ofChoice(List<Registered> oldestFirst, String key, String value) {
        List<Violation> faults = List.of();
        for (Registered entry : oldestFirst) {
            if (key.startsWith(entry.id().code() + ".")) {
                faults = of(entry, key, value, "key", "value");
                if (faults.isEmpty()) {
                    return faults;
                }
            }
        }
        return faults;
    }

    /** The faults of the settings that came with a case. */
    static List<Violation> ofCase(Registered entry, Map<String, String> settings) {
        List<Violation> faults = new ArrayList<>();
        new TreeMap<>(settings).forEach((key, value) -> {
            String path = "settings." + key;
            faults.addAll(of(entry, key, value, path, path));
        });
        return faults;
    }

    private static List<Violation> of(Registered entry, String key, String value, String keyPath, String valuePath) {
        Optional<RuleSetting> setting =
                entry.settings().stream().filter(s -> s.key().equals(key)).findFirst();
        if (setting.isEmpty()) {
            return List.of(Violation.of(keyPath, unknown(entry, key)));
        }
        LocalText fault = setting.get().fault(value).orElse(null);
        return fault == null
                ? List.of()
                : List.of(Violation.by(setting.get().article(), valuePath, sentence(setting.get(), value, fault)));
    }

    private static LocalText unknown(Registered entry, String key) {
        String keys = entry.settings().stream().map(RuleSetting::key).collect(Collectors.joining(", "));
        String all = keys.isEmpty() ? "(0)" : keys;
        return new LocalText(
                "Quy định " + entry.id() + " không có cài đặt «" + key + "»; các cài đặt: " + all,
                "Regulation " + entry.id() + " has no setting " + key + "; there are: " + all);
    }

    private static LocalText sentence(RuleSetting setting, String value, LocalText fault) {
        LocalText allowed = allowed(setting);
        LocalText what = allowed == null ? fault : allowed;
        return new LocalText(
                "«" + setting.question().vi() + "» " + what.vi() + "; không nhận «" + value + "»",
                "“" + setting.question().en() + "”: " + what.en() + "; “" + value + "” is not accepted");
    }

    private static @Nullable LocalText allowed(RuleSetting setting) {
        if (!(setting.form() instanceof RuleSetting.OneOf one)) {
            return null;
        }
        String vi = one.options().stream()
                .map(option -> option.value() + " (" + option.meaning().vi() + ")")
                .collect(Collectors.joining(", "));
        String en = one.options().stream()
                .map(option -> option.value() + " (" + option.meaning().en() + ")")
                .collect(Collectors.joining(", "));
        return new LocalText("chỉ nhận một trong: " + vi, "give one of " + en);
    }
}
