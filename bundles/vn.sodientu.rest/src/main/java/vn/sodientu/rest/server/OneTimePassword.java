package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;

/** A password for one use: its owner must replace it. */
@Schema(name = "OneTimePassword")
record OneTimePassword(String account, @Schema(description = "Shown this once", format = "password") String password) {
    /** Hides the password. */
    @Override
    public String toString() {
        return "OneTimePassword[" + account + "]";
    }
}
