package vn.sodientu.api.lock;

import java.util.Optional;
import vn.sodientu.domain.id.ClassId;

/**
 * A reopening's address: school and number. Text form "12-34".
 *
 * @param school the school's unit number
 */
public record ReopeningId(long school, long number) {
    /** Reads the text form, empty when it is none. */
    public static Optional<ReopeningId> parse(String text) {
        return ClassId.parse(text).map(pair -> new ReopeningId(pair.school(), pair.number()));
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
