package vn.sodientu.rest.code;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Recovery codes. */
@Schema(
        name = "RecoveryCodes",
        requiredProperties = {"recovery"})
record RecoveryView(@Schema(description = "Each opens the account once; shown this once") List<String> recovery) {
    /** Hides the codes. */
    @Override
    public String toString() {
        return "RecoveryView[]";
    }
}
