package vn.sodientu.rest.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.rest.http.Faults;

/** The current password and the one wanted. */
@Schema(
        name = "PasswordChange",
        requiredProperties = {"current", "new"})
record PasswordBody(
        @Schema(format = "password") @Nullable String current,
        @Schema(
                        description = "At least 10 characters; neither the account's name nor one that everybody tries",
                        format = "password")
                @JsonProperty("new")
                @Nullable
                String wanted) {
    PasswordChange read(String account, String code, String address) {
        Faults faults = new Faults();
        PasswordChange change =
                new PasswordChange(account, faults.text("current", current), faults.text("new", wanted), code, address);
        faults.refuseIfAny();
        return change;
    }

    /** Hides both passwords. */
    @Override
    public String toString() {
        return "PasswordBody[]";
    }
}
