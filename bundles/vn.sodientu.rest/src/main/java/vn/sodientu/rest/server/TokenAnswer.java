package vn.sodientu.rest.server;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;

/** A bearer token (RFC 6749, 5.1). */
@Schema(name = "Token")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TokenAnswer(String accessToken, String tokenType, @Schema(description = "Seconds") int expiresIn) {
    /** Hides the token. */
    @Override
    public String toString() {
        return "TokenAnswer[" + expiresIn + " s]";
    }
}
