package vn.sodientu.api.code;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands with one-time codes.
 *
 * @param enrolled since when it gives codes, null when it does not
 * @param required whether a unit where it approves requires them
 * @param recovery how many recovery codes are left
 */
public record CodeState(@Nullable Instant enrolled, boolean required, int recovery) {
    /** Whether it must enrol before it may do anything. */
    public boolean missing() {
        return required && enrolled == null;
    }
}
