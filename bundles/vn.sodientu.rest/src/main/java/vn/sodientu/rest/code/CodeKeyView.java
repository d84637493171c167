package vn.sodientu.rest.code;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.sodientu.api.code.CodeKey;

/** A key for an authenticator app. */
@Schema(
        name = "OneTimeCodeKey",
        requiredProperties = {"key", "address"})
record CodeKeyView(
        @Schema(description = "Base32 in groups of four, shown this once") String key,
        @Schema(description = "The otpauth address that apps read from a QR code") String address) {
    static CodeKeyView of(CodeKey key) {
        return new CodeKeyView(key.text(), key.address());
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "CodeKeyView[]";
    }
}
