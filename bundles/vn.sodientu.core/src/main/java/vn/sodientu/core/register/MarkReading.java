package vn.sodientu.core.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.text.VietnameseText;

/**
 * What was typed in one cell, understood or refused with the sentence that says what is right.
 *
 * @param mark null for a cleared cell, and for a fault
 * @param fault null when the text was understood
 * @param article where the circular says so; null when it does not, or without a fault
 */
public record MarkReading(@Nullable Mark mark, @Nullable LocalText fault, @Nullable Article article) {
    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d+)(?:[.,](\\d+))?");
    private static final int LONGEST_QUOTE = 20;

    /** Reads what was typed for a subject. */
    public static MarkReading of(String raw, Subject subject) {
        return read(raw, subject, null, Optional.empty());
    }

    /** Reads what shall stand in a column of a subject's plan. */
    static MarkReading of(String raw, Subject subject, MarkPlan plan, Optional<MarkColumn> column) {
        return read(raw, subject, plan.articles(), column);
    }

    private static MarkReading read(
            String raw, Subject subject, MarkPlan.@Nullable Articles articles, Optional<MarkColumn> column) {
        String text = VietnameseText.clean(raw);
        if (text.isEmpty()) {
            return new MarkReading(null, null, null);
        }
        Article kind = articles == null ? null : articles.kind();
        Article format = articles == null ? null : articles.format();
        Optional<Mark> mark = MarkText.parse(text);
        boolean scored = subject.kind() == SubjectKind.SCORE;
        if (!scored) {
            return mark.isPresent() && mark.get() instanceof Comment
                    ? new MarkReading(mark.get(), null, null)
                    : new MarkReading(null, notAComment(text, subject), kind);
        }
        if (mark.isEmpty() || mark.get() instanceof Comment) {
            return new MarkReading(null, notAScore(text, subject, mark), mark.isEmpty() ? format : kind);
        }
        return column.isPresent() && column.get().whole() && !whole(mark.get())
                ? new MarkReading(null, notWhole(text, column.get()), format)
                : new MarkReading(mark.get(), null, null);
    }

    private static boolean whole(Mark mark) {
        return mark instanceof Score score && score.tenths() % 10 == 0;
    }

    private static LocalText notWhole(String text, MarkColumn column) {
        String quote = quote(text);
        return new LocalText(
                "Cột " + column.label().vi() + " chỉ ghi điểm nguyên từ 0 đến 10; " + quote + " có phần thập phân",
                "Column " + column.label().en() + " takes whole marks from 0 to 10; " + quote + " has a decimal");
    }

    private static LocalText notAComment(String text, Subject subject) {
        String quote = quote(text);
        return new LocalText(
                "Môn " + subject.name() + " đánh giá bằng nhận xét: ghi Đ (đạt) hoặc CĐ (chưa đạt); " + quote
                        + " không hợp lệ",
                subject.name() + " is assessed by comment: enter D (pass) or CD (fail), not " + quote);
    }

    private static LocalText notAScore(String text, Subject subject, Optional<Mark> mark) {
        String quote = quote(text);
        if (mark.isPresent()) {
            return new LocalText(
                    "Môn " + subject.name() + " đánh giá bằng điểm số từ 0 đến 10; " + quote + " là mức nhận xét",
                    subject.name() + " is assessed by scores from 0 to 10; " + quote + " is a comment level");
        }
        LocalText reason = reason(text);
        return new LocalText(
                "Điểm phải từ 0 đến 10, tối đa một chữ số thập phân; " + quote + " " + reason.vi(),
                "A score lies between 0 and 10 with at most one decimal; " + quote + " " + reason.en());
    }

    private static LocalText reason(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return new LocalText("không phải là điểm", "is no score");
        }
        String decimals = number.group(3);
        if (!number.group(1).isEmpty()) {
            return new LocalText("nhỏ hơn 0", "is below 0");
        }
        if (decimals != null && decimals.length() > 1) {
            return new LocalText("có " + count(decimals.length()) + " chữ số", "has " + decimals.length());
        }
        return new LocalText("lớn hơn 10", "is above 10");
    }

    private static String count(int digits) {
        return switch (digits) {
            case 2 -> "hai";
            case 3 -> "ba";
            default -> Integer.toString(digits);
        };
    }

    private static String quote(String text) {
        return "«" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "»";
    }
}
