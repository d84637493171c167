package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the server can work. */
@Schema(name = "Health")
record HealthView(@Schema(allowableValues = {"UP", "DOWN"}) String status, List<Part> parts, String version) {
    static final String UP = "UP";
    static final String DOWN = "DOWN";

    /** One part. */
    @Schema(name = "HealthPart")
    record Part(
            String name,
            @Schema(allowableValues = {"UP", "DOWN"}) String status,
            @Schema(description = "What is wrong, for the operator") @Nullable String problem) {
        static Part up(String name) {
            return new Part(name, UP, null);
        }

        static Part down(String name, String problem) {
            return new Part(name, DOWN, problem);
        }
    }

    static HealthView of(List<Part> parts, String version) {
        return new HealthView(parts.stream().allMatch(part -> part.status().equals(UP)) ? UP : DOWN, parts, version);
    }
}
