package vn.sodientu.api.correction;

import java.util.Optional;
import vn.sodientu.domain.id.ClassId;

/**
 * A correction's address: school and number. Text form "12-34".
 *
 * @param school the school's unit number
 */
public record CorrectionId(long school, long number) {
    /** Reads the text form, empty when it is none. */
    public static Optional<CorrectionId> parse(String text) {
        return ClassId.parse(text).map(pair -> new CorrectionId(pair.school(), pair.number()));
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
