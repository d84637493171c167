package vn.sodientu.domain.id;

import java.util.Optional;

/**
 * A class's address: school and number within it. Text form "12-345".
 *
 * @param school the school's unit number
 */
public record ClassId(long school, long number) {
    /** Reads the text form, empty when it is none. */
    public static Optional<ClassId> parse(String text) {
        return IdText.parse(text).map(parts -> new ClassId(parts[0], parts[1]));
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
