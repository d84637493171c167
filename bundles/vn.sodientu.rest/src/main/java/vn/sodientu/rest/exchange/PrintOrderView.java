package vn.sodientu.rest.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.print.PrintOrder;

/** A print order with its receipt. */
@Schema(name = "PrintOrder")
record PrintOrderView(
        String id,
        @Schema(allowableValues = {"QUEUED", "RUNNING", "DONE", "FAILED"}) String state,
        @JsonProperty("class") String clazz,
        String period,
        String template,
        String templateVersion,
        String regulation,
        @Schema(description = "For how many pupils") int asked,
        @Schema(description = "How many pupils stand on the paper") int printed,
        @Schema(description = "How many of an ended order do not") int failed,
        @Schema(description = "Why it failed") @Nullable String reason,
        int pages,
        @Schema(description = "SHA-256 of the PDF in hex") @JsonInclude(JsonInclude.Include.NON_EMPTY) String sha256,
        @Schema(description = "Position of the school's audit chain that was printed") long recordVersion,
        String orderedBy,
        Instant orderedAt) {
    static PrintOrderView of(PrintOrder order, Locale locale) {
        boolean ended = order.state() == PrintOrder.State.DONE || order.state() == PrintOrder.State.FAILED;
        return new PrintOrderView(
                order.id().toString(),
                order.state().name(),
                order.clazz().toString(),
                order.period().code(),
                order.template(),
                order.templateVersion(),
                order.regulation().toString(),
                order.asked(),
                order.printed(),
                ended ? order.asked() - order.printed() : 0,
                order.failure() == null ? null : order.failure().in(locale),
                order.pages(),
                order.sha256(),
                order.recordVersion(),
                order.orderedBy(),
                order.orderedAt());
    }
}
