package vn.sodientu.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way text enters the register: composed letters (NFC), single spaces, no control characters. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]+");

    private VietnameseText() {}

    /** Composes letters, drops control and invisible characters, folds runs of blanks to one space and trims. */
    public static String clean(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return SPACES.matcher(CONTROLS.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Lower case without tone and letter marks ("Đặng Thị Ơn" becomes "dang thi on"): what search compares. */
    public static String fold(String raw) {
        String bare = MARKS.matcher(Normalizer.normalize(clean(raw), Normalizer.Form.NFD))
                .replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }
}
