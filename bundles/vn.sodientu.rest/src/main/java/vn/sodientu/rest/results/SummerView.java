package vn.sodientu.rest.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.SummerOutcome;

/**
 * The year's result once the summer is counted.
 *
 * @param averageOfSubjects absent where the regulation has none
 */
@Schema(name = "AfterSummer")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SummerView(
        @Nullable String level,
        @Nullable String conduct,
        @Nullable String promotion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal averageOfSubjects) {
    /** As the regulation says; null stays null. */
    public static @Nullable SummerView of(@Nullable SummerOutcome summer) {
        return summer == null
                ? null
                : new SummerView(
                        summer.level(), summer.conduct(), summer.promotion(), Figures.decimal(summer.average()));
    }
}
