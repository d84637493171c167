package vn.sodientu.domain.mark;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sodientu.domain.text.VietnameseText;

/** Reads what people and workbooks write for a mark: "8", "8.5", "8,5", "10", "Đ", "CĐ", "Đạt", "Chưa đạt". */
public final class MarkText {
    private static final Pattern SCORE = Pattern.compile("(\\d{1,2})(?:[.,](\\d)0*)?");

    private MarkText() {}

    /**
     * Reads a mark.
     *
     * @return the mark, or empty when the text is none: out of 0 to 10, two decimals (8,25), other letters. Nothing is
     *     rounded or guessed.
     */
    public static Optional<Mark> parse(String raw) {
        String text = VietnameseText.clean(raw);
        Matcher score = SCORE.matcher(text);
        if (score.matches()) {
            String decimal = score.group(2);
            int tenths = Integer.parseInt(score.group(1)) * 10 + (decimal == null ? 0 : Integer.parseInt(decimal));
            return tenths <= Score.MAX_TENTHS ? Optional.of(new Score(tenths)) : Optional.empty();
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "Đ", "D", "ĐẠT" -> Optional.of(Comment.PASS);
            case "CĐ", "CD", "CHƯA ĐẠT" -> Optional.of(Comment.FAIL);
            default -> Optional.empty();
        };
    }
}
