package vn.sodientu.rules.tt22y2021;

import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.rule.calc.RuleValues;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/**
 * Đ6 k2: how many regular marks a term needs. A term may be settled with fewer, as in 2020; the circular's own number
 * stays possible then.
 */
final class Minima {
    private static final int[] STANDARD = {
        Parameters.REGULAR_FEW, Parameters.REGULAR_SOME, Parameters.REGULAR_MANY, Parameters.REGULAR_COMMENT.min()
    };
    private static final int COMMENT = STANDARD.length - 1;

    /** By term, then by step. */
    private final int[][] least = new int[Term.values().length][STANDARD.length];

    Minima(RuleValues values) {
        for (Term term : Term.values()) {
            for (int step = 0; step < COMMENT; step++) {
                least[term.ordinal()][step] =
                        values.counts(Settings22.regularKey(term)).get(step);
            }
            least[term.ordinal()][COMMENT] =
                    values.counts(Settings22.commentKey(term)).get(0);
        }
    }

    /** How many a term needs. */
    int required(Subject subject, Term term) {
        return least[term.ordinal()][step(subject)];
    }

    /** How many a term needs and may have. */
    Range range(Subject subject, Term term) {
        int step = step(subject);
        int required = least[term.ordinal()][step];
        return new Range(required, Math.max(required, STANDARD[step]));
    }

    /** Whether the subject is scored and has so few lessons that a sheet offers a mark more than is required. */
    static boolean few(Subject subject) {
        return step(subject) == 0;
    }

    private static int step(Subject subject) {
        if (subject.kind() == SubjectKind.COMMENT) {
            return COMMENT;
        }
        int lessons = lessons(subject.periods());
        return lessons <= Parameters.FEW_LESSONS ? 0 : lessons <= Parameters.SOME_LESSONS ? 1 : 2;
    }

    private static int lessons(Periods periods) {
        return periods.perYear() > 0 ? periods.perYear() : periods.perWeekTenths() * Parameters.WEEKS / 10;
    }
}
