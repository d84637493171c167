package vn.sodientu.domain.id;

import java.util.Optional;

/**
 * The address of a parent or guardian: school and number within it. Text form "12-3456".
 *
 * @param school the school's unit number
 */
public record GuardianId(long school, long number) {
    /** Reads the text form, empty when it is none. */
    public static Optional<GuardianId> parse(String text) {
        return IdText.parse(text).map(parts -> new GuardianId(parts[0], parts[1]));
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
