package vn.sodientu.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a marks workbook.
 *
 * @param column id of the mark column for {@link Part#MARK}, empty otherwise
 */
record MarkField(Part part, String column) {
    /** What a column holds. */
    enum Part {
        CLAZZ,
        CODE,
        NAME,
        BIRTH,
        MARK
    }

    static final MarkField CLAZZ = new MarkField(Part.CLAZZ, "");
    static final MarkField CODE = new MarkField(Part.CODE, "");
    static final MarkField NAME = new MarkField(Part.NAME, "");
    static final MarkField BIRTH = new MarkField(Part.BIRTH, "");

    /** Without these columns a worksheet is none of marks. */
    static final List<MarkField> REQUIRED = List.of(CLAZZ, CODE);
    /** Headings that carry nothing of their own, or that the register computes itself. */
    static final List<String> SILENT = List.of("stt", "so tt", "tt");

    private static final Pattern MARK = Pattern.compile("(?:ddg|kt)\\s?(tx|dk|gk|ck|hk)\\s?(\\d?)");

    static Optional<MarkField> of(String headingKey) {
        Optional<PupilField> shared = PupilField.of(headingKey);
        if (shared.isPresent()) {
            return switch (shared.get()) {
                case CLAZZ -> Optional.of(CLAZZ);
                case CODE -> Optional.of(CODE);
                case NAME -> Optional.of(NAME);
                case BIRTH -> Optional.of(BIRTH);
                default -> Optional.empty();
            };
        }
        Matcher matcher = MARK.matcher(headingKey);
        return matcher.matches()
                ? Optional.of(new MarkField(Part.MARK, matcher.group(1) + matcher.group(2)))
                : Optional.empty();
    }
}
