package vn.sodientu.rules.tt22y2021;

import java.util.ArrayList;
import java.util.List;
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

    /** By step. */
    private final int[] first;

    private final int[] second;

    Minima(RuleValues values) {
        first = least(values, Term.HK1);
        second = least(values, Term.HK2);
    }

    private static int[] least(RuleValues values, Term term) {
        List<Integer> counts = new ArrayList<>(values.counts(Settings22.regularKey(term)));
        counts.addAll(values.counts(Settings22.commentKey(term)));
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many a term needs. */
    int required(Subject subject, Term term) {
        return of(term)[step(subject)];
    }

    /** How many a term needs and may have. */
    Range range(Subject subject, Term term) {
        int step = step(subject);
        int required = of(term)[step];
        return new Range(required, Math.max(required, STANDARD[step]));
    }

    private int[] of(Term term) {
        return term == Term.HK1 ? first : second;
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
