package vn.sodientu.api.print;

import java.util.Optional;
import vn.sodientu.domain.id.ClassId;

/**
 * A print order's address: school and number. Text form "12-34".
 *
 * @param school the school's unit number
 */
public record PrintOrderId(long school, long number) {
    /** Reads the text form, empty when it is none. */
    public static Optional<PrintOrderId> parse(String text) {
        return ClassId.parse(text).map(pair -> new PrintOrderId(pair.school(), pair.number()));
    }

    @Override
    public String toString() {
        return school + "-" + number;
    }
}
