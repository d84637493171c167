package vn.sodientu.core.rules;

import java.util.Locale;
import vn.sodientu.domain.year.Period;

/**
 * A name of {@link vn.sodientu.domain.rule.OutcomeFields} taken apart.
 *
 * @param subject the subject's code; empty for what is about all of them
 * @param afterSummer whether it is a value after the summer
 */
public record FieldName(Kind kind, Period period, String subject, boolean afterSummer) {
    private static final String AFTER = "after.";

    /** What a field is, in the order a reader wants to hear of differences. */
    public enum Kind {
        /** The level. */
        LEVEL,
        /** The title or award. */
        AWARD,
        /** Promotion. */
        PROMOTION,
        /** Conduct or training. */
        CONDUCT,
        /** The average of subjects. */
        AVERAGE,
        /** Which subjects may be tested again. */
        RETEST,
        /** The level before the adjustment. */
        BEFORE,
        /** A subject's result. */
        SUBJECT
    }

    static FieldName of(String name) {
        if (name.startsWith(AFTER)) {
            FieldName rest = of(name.substring(AFTER.length()));
            return new FieldName(rest.kind, Period.YEAR, "", true);
        }
        for (Period term : new Period[] {Period.HK1, Period.HK2}) {
            if (name.startsWith(term.code() + ".")) {
                return new FieldName(kind(name.substring(term.code().length() + 1)), term, "", false);
            }
            if (name.endsWith("." + term.code())) {
                String subject = name.substring(0, name.length() - term.code().length() - 1);
                return new FieldName(Kind.SUBJECT, term, subject, false);
            }
        }
        Kind kind = kind(name);
        return new FieldName(kind, Period.YEAR, kind == Kind.SUBJECT ? name : "", false);
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.SUBJECT && kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        return Kind.SUBJECT;
    }
}
