package vn.sodientu.api.roster;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;

/**
 * A subject a class shall be taught. What is null is as the class has it, or else as the regulation's programme has it.
 *
 * @param cluster the learning topics taken with it, null for none
 */
public record WantedSubject(
        String code,
        @Nullable String name,
        @Nullable SubjectKind kind,
        @Nullable Periods periods,
        @Nullable TopicCluster cluster) {}
