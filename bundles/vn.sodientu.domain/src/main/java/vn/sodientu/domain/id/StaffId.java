package vn.sodientu.domain.id;

import java.util.Optional;

/**
 * A staff member's address: school and number within it. Text form "12-34".
 *
 * @param school the school's unit number
 */
public record StaffId(long school, long number) {
    /** Reads the text form, empty when it is none. */
    public static Optional<StaffId> parse(String text) {
        return IdText.parse(text).map(parts -> new StaffId(parts[0], parts[1]));
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
