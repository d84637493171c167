package vn.sodientu.rest.lock;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.approval.Approval;

/** How far the results of a class and period are approved. */
@Schema(name = "Approval")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ApprovalView(
        @JsonProperty("class") String clazz,
        String period,
        @Schema(description = "null while nobody confirmed, and after it was taken back")
                Approval.@Nullable State state,
        List<StepView> steps) {
    /** A step. */
    @Schema(name = "ApprovalStep")
    record StepView(Approval.State state, String account, String note, Instant at) {}

    static ApprovalView of(Approval approval) {
        Approval.Step last = approval.last();
        return new ApprovalView(
                approval.clazz().toString(),
                approval.period().code(),
                last == null ? null : last.state(),
                approval.steps().stream()
                        .map(step -> new StepView(step.state(), step.account(), step.note(), step.at()))
                        .toList());
    }
}
