package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Subject;

/** A subject as a class is taught it. */
@Schema(name = "Subject")
record SubjectView(
        String code,
        String name,
        @Schema(allowableValues = {"SCORE", "COMMENT"}) String kind,
        int periodsPerYear,
        BigDecimal periodsPerWeek,
        @Schema(description = "Absent when no learning topics are taken with it") @Nullable ClusterBody cluster) {
    static SubjectView of(Subject subject) {
        return new SubjectView(
                subject.code(),
                subject.name(),
                subject.kind().name(),
                subject.periods().perYear(),
                BigDecimal.valueOf(subject.periods().perWeekTenths(), 1),
                ClusterBody.of(subject.cluster()));
    }
}
