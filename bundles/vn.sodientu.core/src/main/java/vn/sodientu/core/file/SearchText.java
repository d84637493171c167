package vn.sodientu.core.file;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.sodientu.api.spi.records.PupilRecords.Listed;
import vn.sodientu.domain.text.VietnameseText;

/** What somebody looks for, understood: words of a name, part of a code, a birth date, a telephone number. */
record SearchText(String text, List<String> words, String digits) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern NUMBER = Pattern.compile("[+\\d .-]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int SHORTEST_PHONE = 6;

    static SearchText of(String raw) {
        String text = VietnameseText.fold(raw);
        String digits = NUMBER.matcher(text).matches() ? NO_DIGIT.matcher(text).replaceAll("") : "";
        return new SearchText(text, Arrays.asList(text.split(" ", -1)), digits);
    }

    /** Whether it may be a telephone number. */
    boolean phone() {
        return digits.length() >= SHORTEST_PHONE;
    }

    /** Whether name, code or birth fit: every word begins a word of the name, whatever the order. */
    boolean fits(Listed pupil) {
        if (!digits.isEmpty() && pupil.code().contains(digits)) {
            return true;
        }
        if (DAY.format(pupil.birth()).equals(text)) {
            return true;
        }
        String name = VietnameseText.fold(pupil.name());
        if (name.contains(text)) {
            return true;
        }
        List<String> own = Arrays.asList(name.split(" ", -1));
        return words.stream().allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
    }
}
