package vn.sodientu.domain.school;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.Term;

/**
 * A subject (môn học) or educational activity as a class is taught it.
 *
 * @param code short code, unique in a programme: TOAN, VAN, KHTN
 * @param name official name: Khoa học tự nhiên
 * @param cluster the learning topics taken with it, null when the class takes none
 * @param onlyTerm the one term it is taught in, null when it is taught in both
 */
public record Subject(
        String code,
        String name,
        SubjectKind kind,
        Periods periods,
        @Nullable TopicCluster cluster,
        @Nullable Term onlyTerm) {
    /** A subject taught in both terms. */
    public Subject(String code, String name, SubjectKind kind, Periods periods, @Nullable TopicCluster cluster) {
        this(code, name, kind, periods, cluster, null);
    }

    /** A subject without learning topics. */
    public Subject(String code, String name, SubjectKind kind, Periods periods) {
        this(code, name, kind, periods, null, null);
    }

    /** The same subject, taught in one term only; null for both. */
    public Subject in(@Nullable Term term) {
        return new Subject(code, name, kind, periods, cluster, term);
    }

    /** Whether it is taught in a term. */
    public boolean taughtIn(Term term) {
        return onlyTerm == null || onlyTerm == term;
    }

    /** How many learning topics count in a term. */
    public int topics(Term term) {
        return cluster != null && cluster.term() == term ? cluster.topics() : 0;
    }
}
