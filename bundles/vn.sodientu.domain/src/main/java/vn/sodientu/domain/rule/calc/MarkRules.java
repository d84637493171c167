package vn.sodientu.domain.rule.calc;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** What a circular says of marks before any result: how many, of what weight and kind, under which names. */
public interface MarkRules {
    /** The names of the groups of marks. */
    MarkSlots slots();

    /** The coefficients of scored subjects. */
    Weights weights();

    /** How many regular marks a term needs and may have, the mean of learning topics not among them. */
    Range regular(Subject subject, Term term);

    /** How many regular marks a new mark sheet foresees. */
    default Range plannedRegular(Subject subject, Term term) {
        return regular(subject, term);
    }

    /** How many periodic marks a term needs and may have. */
    Range periodic(Subject subject);

    /** How many periodic marks a new mark sheet foresees. */
    default Range plannedPeriodic(Subject subject) {
        return periodic(subject);
    }

    /** Of how many learning topics the mean is one more regular mark of the term; 0 for none. */
    default int topics(Subject subject, Term term) {
        return 0;
    }

    /** Whether regular marks of the subject are whole marks. */
    default boolean wholeRegular(Subject subject) {
        return false;
    }

    /** How the circular assesses a subject of this code; null for a code it does not know. */
    @Nullable
    SubjectKind kindOf(String code);
}
