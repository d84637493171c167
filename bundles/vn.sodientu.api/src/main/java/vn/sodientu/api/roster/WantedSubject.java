package vn.sodientu.api.roster;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Term;

/**
 * A subject a class shall be taught. What is null is as the class has it, or else as the regulation's programme has it.
 *
 * @param cluster the learning topics taken with it, null for none
 * @param onlyTerm the one term it is taught in, null for both
 */
public record WantedSubject(
        String code,
        @Nullable String name,
        @Nullable SubjectKind kind,
        @Nullable Periods periods,
        @Nullable TopicCluster cluster,
        @Nullable Term onlyTerm) {
    /** A subject taught in both terms. */
    public WantedSubject(
            String code,
            @Nullable String name,
            @Nullable SubjectKind kind,
            @Nullable Periods periods,
            @Nullable TopicCluster cluster) {
        this(code, name, kind, periods, cluster, null);
    }
}
