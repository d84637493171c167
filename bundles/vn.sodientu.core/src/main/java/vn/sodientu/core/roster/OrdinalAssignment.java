package vn.sodientu.core.roster;

import java.util.Comparator;
import java.util.List;
import vn.sodientu.domain.people.Enrolment;

/**
 * Numbers in the class list (số thứ tự): newcomers follow those who are there, in Vietnamese order among themselves, and
 * a number once given is never given to another.
 */
final class OrdinalAssignment {
    private static final Comparator<PupilPlan.Join> ORDER = Comparator.comparing(
                    (PupilPlan.Join join) -> join.draft().name())
            .thenComparing(join -> join.draft().birth())
            .thenComparing(join -> join.draft().code());

    private OrdinalAssignment() {}

    /** The first free number of a class. */
    static int next(List<Enrolment> members) {
        return members.stream().mapToInt(Enrolment::ordinal).max().orElse(0) + 1;
    }

    /** Newcomers in the order of their numbers. */
    static List<PupilPlan.Join> sorted(List<PupilPlan.Join> newcomers) {
        return newcomers.stream().sorted(ORDER).toList();
    }
}
