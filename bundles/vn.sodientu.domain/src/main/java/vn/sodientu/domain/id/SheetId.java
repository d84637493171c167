package vn.sodientu.domain.id;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sodientu.domain.year.Term;

/**
 * A mark sheet's address: class, subject and term. Text form "12-345-TOAN-1".
 *
 * @param subject the subject's code
 */
public record SheetId(ClassId clazz, String subject, Term term) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}-\\d{1,18})-([A-Z0-9]{1,12})-([12])");

    /** Reads the text form, empty when it is none. */
    public static Optional<SheetId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return ClassId.parse(matcher.group(1)).flatMap(clazz -> Term.of(Integer.parseInt(matcher.group(3)))
                .map(term -> new SheetId(clazz, matcher.group(2), term)));
    }

    @Override
    public String toString() {
        return clazz + "-" + subject + "-" + term.number();
    }
}
