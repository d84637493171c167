package vn.sodientu.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case a regulation carries with it, together with what must come out. The server judges it before it offers the
 * regulation to anybody.
 *
 * @param id names the case in refusals
 * @param expected values by the names of {@link OutcomeFields}; what is not listed may be anything
 * @param article the place the case stands for
 * @param settings what the case is judged under; a setting not named has its standard
 */
public record GoldenCase(
        String id, PupilYear input, Map<String, String> expected, String article, Map<String, String> settings) {
    public GoldenCase {
        expected = Map.copyOf(expected);
        settings = Map.copyOf(settings);
    }

    /** A case under the standards. */
    public GoldenCase(String id, PupilYear input, Map<String, String> expected, String article) {
        this(id, input, expected, article, Map.of());
    }

    /** Where an outcome is not as expected, as "name: actual instead of expected"; empty when all is well. */
    public List<String> differences(YearOutcome outcome) {
        Map<String, String> actual = OutcomeFields.of(outcome);
        List<String> differences = new ArrayList<>();
        expected.forEach((name, value) -> {
            String found = actual.getOrDefault(name, OutcomeFields.NONE);
            if (!found.equals(value)) {
                differences.add(name + ": " + found + " instead of " + value);
            }
        });
        differences.sort(null);
        return List.copyOf(differences);
    }
}
