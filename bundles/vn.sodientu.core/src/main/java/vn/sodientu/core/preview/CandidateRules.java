package vn.sodientu.core.preview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Version;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.school.SchoolClass;

/** Finds the candidate of a request, and sets it as a class would have it. */
final class CandidateRules {
    private final RegulationService regulations;
    private final ChoiceService choices;

    CandidateRules(RegulationService regulations, ChoiceService choices) {
        this.regulations = regulations;
        this.choices = choices;
    }

    /** The version meant, when it is there and has the settings asked for. */
    Outcome<RegulationId> find(PreviewRequest request) {
        String version = request.version();
        Optional<RegulationId> found = regulations.regulations().stream()
                .map(RegulationInfo::id)
                .filter(id -> id.code().equals(request.code()))
                .filter(id -> version == null || id.version().equals(version))
                .max(Comparator.comparing(id -> Version.parseVersion(id.version())));
        String wanted = version == null ? request.code() : request.code() + "/" + version;
        return found.map(id -> using(id, regulation -> checked(regulation, request.settings())))
                .orElseGet(() -> Missing.refuse(
                        "regulation",
                        "Không có quy chế " + wanted + " trên máy chủ",
                        "There is no regulation " + wanted + " on the server"));
    }

    /** Works with the very version; a refusal when it went. */
    <T> Outcome<T> using(RegulationId id, Function<Regulation, Outcome<T>> work) {
        return regulations.with(id, found -> found.id().equals(id) ? work.apply(found) : gone(id));
    }

    /** The candidate as the class's units have set it, but for what the request sets. */
    Regulation set(Regulation candidate, SchoolClass clazz, Map<String, String> wanted) {
        Map<String, String> values = new HashMap<>(wanted);
        for (RuleSetting setting : candidate.settings()) {
            choices.effective(clazz.id().school(), Choice.Kind.SETTING, setting.key(), clazz.year(), clazz.grade())
                    .map(Choice::value)
                    .filter(value -> setting.fault(value).isEmpty())
                    .ifPresent(value -> values.putIfAbsent(setting.key(), value));
        }
        return values.isEmpty() ? candidate : candidate.with(values);
    }

    private static Outcome<RegulationId> checked(Regulation regulation, Map<String, String> settings) {
        FaultList faults = new FaultList();
        List<RuleSetting> known = regulation.settings();
        settings.forEach((key, value) -> {
            Optional<RuleSetting> setting =
                    known.stream().filter(one -> one.key().equals(key)).findFirst();
            faults.unless(
                    setting.isPresent(),
                    "settings." + key,
                    regulation.id() + " không có thiết lập " + key,
                    regulation.id() + " has no setting " + key);
            setting.flatMap(one -> one.fault(value)).ifPresent(why -> faults.add("settings." + key, why));
        });
        return faults.isEmpty() ? Outcome.done(regulation.id()) : faults.refused();
    }

    private static <T> Outcome<T> gone(RegulationId id) {
        return Missing.refuse(
                "regulation",
                "Quy chế " + id + " không còn trên máy chủ nên không xem trước tiếp được",
                "Regulation " + id + " is no longer on the server, so the preview cannot go on");
    }
}
