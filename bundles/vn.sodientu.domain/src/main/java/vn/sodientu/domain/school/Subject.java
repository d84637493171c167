package vn.sodientu.domain.school;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.Term;

/**
 * A subject (môn học) or educational activity as a class is taught it.
 *
 * @param code short code, unique in a programme: TOAN, VAN, KHTN
 * @param name official name: Khoa học tự nhiên
 * @param cluster the learning topics taken with it, null when the class takes none
 */
public record Subject(String code, String name, SubjectKind kind, Periods periods, @Nullable TopicCluster cluster) {
    /** A subject without learning topics. */
    public Subject(String code, String name, SubjectKind kind, Periods periods) {
        this(code, name, kind, periods, null);
    }

    /** How many learning topics count in a term. */
    public int topics(Term term) {
        return cluster != null && cluster.term() == term ? cluster.topics() : 0;
    }
}
