package vn.sodientu.api.rules;

import java.util.Map;
import vn.sodientu.domain.rule.PupilYear;

/**
 * A case to be judged.
 *
 * @param settings values by the keys of the regulation's settings; a key not named has its standard
 */
public record EvaluationCase(PupilYear pupil, Map<String, String> settings) {
    public EvaluationCase {
        settings = Map.copyOf(settings);
    }
}
