package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Term;

/** A subject as a class is taught it. */
@Schema(name = "Subject")
record SubjectView(
        String code,
        String name,
        @Schema(allowableValues = {"SCORE", "COMMENT"}) String kind,
        int periodsPerYear,
        BigDecimal periodsPerWeek,
        @Schema(description = "Absent when no learning topics are taken with it") @Nullable ClusterBody cluster,
        @Schema(
                        description = "The only term it is taught in; absent when it is taught in both",
                        allowableValues = {"hk1", "hk2"})
                @Nullable
                String term) {
    static SubjectView of(Subject subject) {
        return new SubjectView(
                subject.code(),
                subject.name(),
                subject.kind().name(),
                subject.periods().perYear(),
                BigDecimal.valueOf(subject.periods().perWeekTenths(), 1),
                ClusterBody.of(subject.cluster()),
                term(subject.onlyTerm()));
    }

    private static @Nullable String term(@Nullable Term only) {
        return only == null ? null : only.period().code();
    }
}
