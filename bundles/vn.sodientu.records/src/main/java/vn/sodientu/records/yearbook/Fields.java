package vn.sodientu.records.yearbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;

/** Fields joined into one text, each behind its length, and taken out of it in the same order. */
public final class Fields {
    private static final char END = ':';

    private Fields() {}

    /** All in one text. */
    public static String join(List<String> fields) {
        StringBuilder all = new StringBuilder();
        fields.forEach(field -> all.append(field.length()).append(END).append(field));
        return all.toString();
    }

    /** Takes them out again. */
    public static Iterator<String> split(String all) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at < all.length()) {
            int end = all.indexOf(END, at);
            int length = Integer.parseInt(all.substring(at, end));
            fields.add(all.substring(end + 1, end + 1 + length));
            at = end + 1 + length;
        }
        return fields.iterator();
    }

    /** The text of a value, empty for none. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static @Nullable LocalDate dayIfAny(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Reads a pupil, null for an empty text. */
    public static @Nullable PupilId pupilIfAny(String text) {
        return text.isEmpty() ? null : PupilId.parse(text).orElseThrow();
    }
}
