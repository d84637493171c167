package vn.sodientu.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sodientu.domain.text.LocalText;

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

    /** Where an outcome is not as expected, as "name: actual instead of expected" by name; empty when all is well. */
    public List<LocalText> differences(YearOutcome outcome) {
        Map<String, String> actual = OutcomeFields.of(outcome);
        return expected.keySet().stream()
                .sorted()
                .flatMap(name -> difference(name, actual.getOrDefault(name, OutcomeFields.NONE)))
                .toList();
    }

    private Stream<LocalText> difference(String name, String found) {
        String wanted = expected.getOrDefault(name, OutcomeFields.NONE);
        return found.equals(wanted)
                ? Stream.empty()
                : Stream.of(new LocalText(
                        name + ": " + found + " thay vì " + wanted, name + ": " + found + " instead of " + wanted));
    }
}
