package vn.sodientu.core.preview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.OutcomeFields;
import vn.sodientu.domain.rule.YearOutcome;

/** Computes a class twice and looks at it value by value. */
final class Comparison {
    private Comparison() {}

    static ClassFinding of(StoredClass stored, Regulation governing, Regulation candidate) {
        Map<PupilId, YearOutcome> before = stored.under(governing);
        Map<PupilId, YearOutcome> after = stored.under(candidate);
        List<PreviewDifference> differences = new ArrayList<>();
        int changed = 0;
        int outdated = 0;
        for (PupilId pupil : stored.pupils()) {
            Map<String, String> now = fields(before.get(pupil));
            List<PreviewDifference> own = differences(pupil, stored.clazz().id(), now, fields(after.get(pupil)));
            differences.addAll(own);
            changed += own.isEmpty() ? 0 : 1;
            YearOutcome kept = stored.results().get(pupil);
            outdated += kept == null || OutcomeFields.of(kept).equals(now) ? 0 : 1;
        }
        return new ClassFinding(governing.id(), stored.pupils().size(), changed, outdated, differences);
    }

    private static List<PreviewDifference> differences(
            PupilId pupil, ClassId clazz, Map<String, String> before, Map<String, String> after) {
        if (before.equals(after)) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new PreviewDifference(pupil, clazz, name, value(before, name), value(after, name)))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }

    private static Map<String, String> fields(@Nullable YearOutcome outcome) {
        return outcome == null ? Map.of() : OutcomeFields.of(outcome);
    }

    /** What one of the two does not speak of is the same as what it does not know. */
    private static String value(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, OutcomeFields.NONE);
    }
}
