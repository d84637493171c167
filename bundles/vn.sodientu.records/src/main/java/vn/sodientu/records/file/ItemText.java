package vn.sodientu.records.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.file.FieldItem;

/** The values of a field as one text: a line each, first and last day before the value. Values have no line breaks. */
final class ItemText {
    private static final String LINE = "\n";
    private static final String GAP = "\t";
    private static final int PARTS = 3;

    private ItemText() {}

    static String write(List<FieldItem> items) {
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.add(day(item.from()) + GAP + day(item.to()) + GAP + item.value()));
        return String.join(LINE, lines);
    }

    static List<FieldItem> read(String text) {
        List<FieldItem> items = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String line : text.split(LINE, -1)) {
                String[] parts = line.split(GAP, PARTS);
                items.add(new FieldItem(parts[2], day(parts[0]), day(parts[1])));
            }
        }
        return items;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
