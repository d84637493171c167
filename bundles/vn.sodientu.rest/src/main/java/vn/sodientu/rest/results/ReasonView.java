package vn.sodientu.rest.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Reason;

/**
 * One step of a derivation.
 *
 * @param topic what it explains
 * @param formula inputs and computation as people write it
 */
@Schema(name = "Reason")
public record ReasonView(
        String topic,
        @Nullable String period,
        @Nullable String subject,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String formula,
        String result,
        String sentence,
        @Schema(example = "TT22 Đ9 k2") String article) {
    /** The step in a language. */
    public static ReasonView of(Reason reason, Locale locale) {
        return new ReasonView(
                reason.topic().name(),
                reason.period() == null ? null : reason.period().code(),
                reason.subject(),
                reason.formula(),
                reason.result(),
                reason.sentence().in(locale),
                reason.article().toString());
    }
}
