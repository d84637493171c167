package vn.sodientu.exchange;

import java.util.regex.Pattern;
import vn.sodientu.domain.text.VietnameseText;

/** A heading as it is compared: without line breaks, hints in brackets, tones and case. */
final class Heading {
    private static final Pattern HINT = Pattern.compile("\\([^)]*\\)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]+");

    private Heading() {}

    /** "Ngày sinh\n(dd/mm/yyyy)" becomes "ngay sinh". */
    static String key(String heading) {
        String folded = VietnameseText.fold(heading);
        return PUNCTUATION
                .matcher(HINT.matcher(folded).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
