package vn.sodientu.api.spi.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sodientu.domain.school.Subject;

/** The names of values a golden case may expect: a misspelt one with "none" as its value would always come out. */
final class GoldenNames {
    private static final Set<String> OF_A_PERIOD = Set.of("average", "before", "level", "conduct", "award");
    private static final Set<String> OF_THE_YEAR =
            Set.of("promotion", "retest", "after.average", "after.level", "after.conduct", "after.promotion");
    private static final List<String> TERMS = List.of("hk1", "hk2");

    private GoldenNames() {}

    /** Refuses the first name there is no value of. */
    static void check(Collection<String> names, List<Subject> programme) {
        Set<String> known = new HashSet<>(OF_A_PERIOD);
        known.addAll(OF_THE_YEAR);
        programme.forEach(subject -> known.add(subject.code()));
        for (String term : TERMS) {
            OF_A_PERIOD.forEach(name -> known.add(term + "." + name));
            programme.forEach(subject -> known.add(subject.code() + "." + term));
        }
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("nothing that comes out is named \"" + name + "\"");
            }
        }
    }
}
