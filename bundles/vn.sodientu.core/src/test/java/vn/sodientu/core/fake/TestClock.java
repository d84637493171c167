package vn.sodientu.core.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.sodientu.core.common.CountryClock;

/** The clock of the country until a test sets it. */
public final class TestClock extends Clock {
    private volatile @Nullable Instant set;

    /** Stops the clock at a moment. */
    public void set(String moment) {
        set = Instant.parse(moment);
    }

    @Override
    public ZoneId getZone() {
        return CountryClock.vietnam().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zone");
    }

    @Override
    public Instant instant() {
        Instant now = set;
        return now == null ? CountryClock.vietnam().instant() : now;
    }
}
