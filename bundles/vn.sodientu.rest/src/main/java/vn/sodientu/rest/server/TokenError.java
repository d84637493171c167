package vn.sodientu.rest.server;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;

/** Why there is no token (RFC 6749, 5.2). */
@Schema(name = "TokenError")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TokenError(
        @Schema(allowableValues = {"invalid_request", "invalid_client", "unsupported_grant_type"}) String error,
        String errorDescription) {}
