package vn.sodientu.domain.id;

import java.util.Optional;

/**
 * A pupil's address: school and number within it. Text form "12-3456".
 *
 * @param school the school's unit number
 */
public record PupilId(long school, long number) {
    /** Reads the text form, empty when it is none. */
    public static Optional<PupilId> parse(String text) {
        return IdText.parse(text).map(parts -> new PupilId(parts[0], parts[1]));
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
