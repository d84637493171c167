package vn.sodientu.domain.rule.calc;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** What a circular says of marks before any result: how many, of what weight and kind, under which names. */
public interface MarkRules {
    /** The names of the groups of marks. */
    MarkSlots slots();

    /** The coefficients of scored subjects. */
    Weights weights();

    /** How many regular marks a term needs and may have. */
    Range regular(Subject subject);

    /** How many regular marks a new mark sheet foresees. */
    default Range plannedRegular(Subject subject) {
        return regular(subject);
    }

    /** How many periodic marks a term needs and may have. */
    Range periodic(Subject subject);

    /** How many periodic marks a new mark sheet foresees. */
    default Range plannedPeriodic(Subject subject) {
        return periodic(subject);
    }

    /** How the circular assesses a subject of this code; null for a code it does not know. */
    @Nullable
    SubjectKind kindOf(String code);
}
