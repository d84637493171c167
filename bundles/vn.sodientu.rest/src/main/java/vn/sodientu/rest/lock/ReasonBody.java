package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.rest.http.Faults;

/** A reason and nothing else. */
@Schema(name = "ReasonGiven", requiredProperties = "reason")
record ReasonBody(@Nullable String reason) {
    String read() {
        Faults faults = new Faults();
        String read = faults.text("reason", reason);
        faults.refuseIfAny();
        return read;
    }
}
