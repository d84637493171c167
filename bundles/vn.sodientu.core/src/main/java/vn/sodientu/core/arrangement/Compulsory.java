package vn.sodientu.core.arrangement;

import java.util.Set;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;

/** Which subjects nobody can leave out: môn học bắt buộc of the programmes. */
final class Compulsory {
    /** At upper-secondary level both programmes have these for everybody; the others may be electives. */
    private static final Set<String> UPPER =
            Set.of("TOAN", "VAN", "NN", "NN1", "SU", "TD", "GDTC", "QP", "QPAN", "GDDP", "HDTN");

    private Compulsory() {}

    /** Whether a subject of the class is compulsory; what no programme names is optional. */
    static boolean is(Regulation regulation, SchoolClass clazz, String subject) {
        SchoolLevel level = clazz.kind().level();
        boolean named = regulation.programme(level, clazz.grade()).stream()
                .anyMatch(one -> one.code().equals(subject));
        return named && (level == SchoolLevel.THCS || UPPER.contains(subject));
    }
}
