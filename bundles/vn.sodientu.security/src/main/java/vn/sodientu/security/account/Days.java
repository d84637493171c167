package vn.sodientu.security.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days begin and end in Vietnam, wherever the server stands. */
final class Days {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
