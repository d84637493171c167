package vn.sodientu.ui.summer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.results.CodeLabels;
import vn.sodientu.ui.text.Messages;

/** The words of the class's regulation. */
final class SummerLabels {
    private final CodeLabels labels;
    private final Map<String, String> conduct = new LinkedHashMap<>();

    SummerLabels(Backend backend, SchoolClass clazz, Messages messages) {
        labels = new CodeLabels(backend, messages);
        Outcome<Map<String, LocalText>> codes = backend.regulations()
                .withGoverning(clazz.id().school(), clazz.year(), clazz.grade(), regulation -> {
                    Map<String, LocalText> found = new LinkedHashMap<>();
                    regulation
                            .conductCodes()
                            .forEach(code -> found.put(code, regulation.label(CodeKind.CONDUCT, code)));
                    return Outcome.done(found);
                });
        if (codes instanceof Outcome.Done<Map<String, LocalText>> done) {
            done.value().forEach((code, label) -> conduct.put(code, messages.of(label)));
        }
    }

    /** What may be chosen for conduct, best first, with its words; empty while no regulation governs. */
    Map<String, String> conduct() {
        return conduct;
    }

    String conduct(@Nullable String code) {
        return code == null ? "–" : conduct.getOrDefault(code, code);
    }

    /** The words of a stored code, a dash for none. */
    String of(RegulationId regulation, CodeKind kind, @Nullable String code) {
        return code == null ? "–" : labels.of(regulation, kind, code);
    }
}
