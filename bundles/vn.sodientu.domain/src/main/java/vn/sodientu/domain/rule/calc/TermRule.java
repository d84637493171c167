package vn.sodientu.domain.rule.calc;

import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Term;

/** How a circular makes a subject's term result from its marks. */
@FunctionalInterface
public interface TermRule {
    /** The {@linkplain ResultCode result code}; MISSING while the term is not complete. */
    int result(Subject subject, Term term, TermMarks marks);
}
