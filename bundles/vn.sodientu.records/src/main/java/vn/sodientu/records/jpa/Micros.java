package vn.sodientu.records.jpa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as whole microseconds since 1970: exact on every database and in no time zone. */
public final class Micros {
    private static final long PER_SECOND = 1_000_000;
    private static final int NANOS = 1_000;

    private Micros() {}

    /** Microseconds of a moment, what is below one cut off. */
    public static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** Microseconds of a moment, or null. */
    public static @Nullable Long ofNullable(@Nullable Instant moment) {
        return moment == null ? null : of(moment);
    }

    /** The moment of so many microseconds. */
    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS);
    }

    /** The moment of so many microseconds, or null. */
    public static @Nullable Instant nullable(@Nullable Long micros) {
        return micros == null ? null : instant(micros);
    }
}
