package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.account.AccountBounds;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** When an account may be used; what is absent is taken away. */
@Schema(name = "AccountBounds")
record AccountBoundsBody(
        @Schema(description = "Whether it may not be used at all") @Nullable Boolean closed,
        @Schema(description = "First day", type = "string", format = "date") @Nullable String from,
        @Schema(description = "Last day", type = "string", format = "date") @Nullable String to) {
    AccountBounds read() {
        Faults faults = new Faults();
        AccountBounds bounds = new AccountBounds(
                Boolean.TRUE.equals(closed), Times.dayIfAny(faults, "from", from), Times.dayIfAny(faults, "to", to));
        faults.refuseIfAny();
        return bounds;
    }
}
