package vn.sodientu.rest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param instance path of the request
 * @param errors every fault found
 * @param current on a conflict of versions: the cells or records as they are now
 */
@Schema(description = "Problem document (RFC 9457)")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Fault> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<?> current) {
    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault.
     *
     * @param path where, in the words of the request: cells[2].value, or the name of a query value
     * @param message what is wrong, in the language of the request
     * @param messageEn the same in English, when the message is not
     * @param article the place in the regulation that decided
     * @param help who can change it
     */
    @Schema(name = "Fault")
    public record Fault(
            String path, String message, @Nullable String messageEn, @Nullable String article, @Nullable String help) {}
}
