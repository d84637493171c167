package vn.sodientu.domain.rule;

import java.util.List;
import java.util.Optional;
import vn.sodientu.domain.text.LocalText;

/**
 * Something a circular leaves open, or leaves to the units, and that a unit may settle for a school year: how an unclear
 * sentence is read, how many marks a term needs at least.
 *
 * @param key unique name, beginning with the regulation's code: TT22.adjustment.commentCounts
 * @param question what is open, as a question or heading people understand
 * @param standard the value that holds unless a unit chose another
 * @param article the sentence that is open
 */
public record RuleSetting(String key, LocalText question, Form form, String standard, Article article) {
    /** Why a text is no value of the setting; empty when it is one. */
    public Optional<LocalText> fault(String value) {
        return form.fault(value);
    }

    /** What values look like. */
    public sealed interface Form permits OneOf, Counts {
        /** Why a text is no value; empty when it is one. */
        Optional<LocalText> fault(String value);
    }

    /** One of a few named values. */
    public record OneOf(List<Option> options) implements Form {
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public Optional<LocalText> fault(String value) {
            List<String> values = options.stream().map(Option::value).toList();
            String allowed = String.join(", ", values);
            return values.contains(value)
                    ? Optional.empty()
                    : Optional.of(new LocalText("chỉ nhận một trong: " + allowed, "give one of " + allowed));
        }
    }

    /**
     * A named value.
     *
     * @param meaning what it means, as a sentence
     */
    public record Option(String value, LocalText meaning) {}

    /**
     * Several whole numbers with commas between them: "2,3,4".
     *
     * @param size how many
     * @param min least value of each
     * @param max greatest value of each
     */
    public record Counts(int size, int min, int max) implements Form {
        private static final int LONGEST = 4;

        @Override
        public Optional<LocalText> fault(String value) {
            String[] parts = value.split(",", -1);
            boolean good = parts.length == size;
            for (String part : parts) {
                good = good && isCount(part.strip());
            }
            return good
                    ? Optional.empty()
                    : Optional.of(new LocalText(
                            "cần " + size + " số nguyên từ " + min + " đến " + max + ", cách nhau bằng dấu phẩy",
                            size + " whole numbers from " + min + " to " + max
                                    + " with commas between them are needed"));
        }

        private boolean isCount(String text) {
            if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            int count = Integer.parseInt(text);
            return count >= min && count <= max;
        }

        /** The numbers of a value that has no fault. */
        public static List<Integer> parse(String value) {
            return List.of(value.split(",", -1)).stream()
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList();
        }
    }
}
