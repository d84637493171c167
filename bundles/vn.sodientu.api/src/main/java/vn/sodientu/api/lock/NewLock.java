package vn.sodientu.api.lock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lock to be set; see {@link Lock} for the meaning of the parts; a null from means now. */
public record NewLock(
        long unit, LockArea area, @Nullable Instant from, @Nullable Instant to, String reason, String decision) {}
