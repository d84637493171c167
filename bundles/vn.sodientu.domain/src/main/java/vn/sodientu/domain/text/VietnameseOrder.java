package vn.sodientu.domain.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of the Vietnamese dictionary: a ă â b c d đ e ê ... first, tones (ngang, huyền, hỏi, ngã, sắc, nặng) only
 * where the letters are the same.
 */
public enum VietnameseOrder implements Comparator<String> {
    /** The only instance. */
    INSTANCE;

    private static final String LETTERS = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Combining marks of the tones in dictionary order: grave, hook, tilde, acute, dot below. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    @Override
    public int compare(String left, String right) {
        Key a = Key.of(left);
        Key b = Key.of(right);
        int byLetters = a.letters.compareTo(b.letters);
        return byLetters != 0 ? byLetters : a.tones.compareTo(b.tones);
    }

    /** Letters and tones of a word as two strings whose plain order is the dictionary's. */
    private record Key(String letters, String tones) {
        static Key of(String text) {
            StringBuilder letters = new StringBuilder();
            StringBuilder tones = new StringBuilder();
            VietnameseText.clean(text).toLowerCase(Locale.ROOT).chars().forEach(c -> {
                String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
                int tone = -1;
                StringBuilder base = new StringBuilder();
                for (int i = 0; i < parts.length(); i++) {
                    int index = TONES.indexOf(parts.charAt(i));
                    if (index >= 0) {
                        tone = index;
                    } else {
                        base.append(parts.charAt(i));
                    }
                }
                String letter = Normalizer.normalize(base, Normalizer.Form.NFC);
                int rank = letter.isEmpty() ? -1 : LETTERS.indexOf(letter.charAt(0));
                letters.append((char) (rank >= 0 ? rank : LETTERS.length() + c));
                tones.append((char) ('1' + tone));
            });
            return new Key(letters.toString(), tones.toString());
        }
    }
}
