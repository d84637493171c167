package vn.sodientu.rest.staff;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.organisation.Teaching;
import vn.sodientu.domain.people.Assignment;

/** Who teaches a subject of a class in a term, since when. */
@Schema(name = "Assignment")
record AssignmentView(
        @Schema(example = "3-17-TOAN-1") String sheet,
        @Schema(name = "class") String clazz,
        String className,
        String subject,
        int term,
        String staff,
        String staffCode,
        String staffName,
        @Schema(description = "Absent: from the beginning") @Nullable LocalDate from,
        @Nullable LocalDate to) {
    static AssignmentView of(Teaching teaching) {
        Assignment one = teaching.assignment();
        return new AssignmentView(
                one.sheet().toString(),
                one.sheet().clazz().toString(),
                teaching.clazz(),
                teaching.subject(),
                one.sheet().term().number(),
                one.teacher().toString(),
                teaching.teacherCode(),
                teaching.teacherName(),
                one.from().equals(Assignment.BEGINNING) ? null : one.from(),
                one.to());
    }
}
