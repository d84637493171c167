package vn.sodientu.domain.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A sentence for people in the two languages of the product, Vietnamese first.
 *
 * @param vi the Vietnamese wording, the one that counts on official paper
 * @param en the English wording
 */
public record LocalText(String vi, String en) {
    public LocalText {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** A text that reads the same in both languages, such as a code or a proper name. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    /** The wording for a language; everything but English gets the Vietnamese one. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
