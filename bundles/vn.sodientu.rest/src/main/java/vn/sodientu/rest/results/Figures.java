package vn.sodientu.rest.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.SubjectOutcome;

/** Something for both terms and the year: a number with one decimal, or a code; null while it is not known. */
@Schema(name = "Figures")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figures(
        @Schema(implementation = Object.class, nullable = true) @Nullable Object hk1,
        @Schema(implementation = Object.class, nullable = true) @Nullable Object hk2,
        @Schema(implementation = Object.class, nullable = true) @Nullable Object year) {
    static Figures of(SubjectOutcome subject) {
        return new Figures(figure(subject.hk1()), figure(subject.hk2()), figure(subject.year()));
    }

    /** A score as the decimal 8.0, a comment level as its code. */
    static @Nullable Object figure(@Nullable Mark mark) {
        return mark instanceof Score score ? decimal(score) : mark == null ? null : mark.code();
    }

    static @Nullable BigDecimal decimal(@Nullable Score score) {
        return score == null ? null : BigDecimal.valueOf(score.tenths(), 1);
    }
}
