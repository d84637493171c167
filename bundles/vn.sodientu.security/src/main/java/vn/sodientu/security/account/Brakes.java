package vn.sodientu.security.account;

import java.time.Clock;
import java.time.Duration;

/** The two brakes on guessing, an account's and an address's; one pair for passwords and codes. */
final class Brakes {
    private static final int FREE_PER_ACCOUNT = 3;
    private static final int FREE_PER_ADDRESS = 20;
    private static final Duration LONGEST_PER_ACCOUNT = Duration.ofMinutes(1);
    private static final Duration LONGEST_PER_ADDRESS = Duration.ofMinutes(5);

    private final AttemptBrake accounts;
    private final AttemptBrake addresses;

    Brakes(Clock clock) {
        accounts = new AttemptBrake(clock, FREE_PER_ACCOUNT, LONGEST_PER_ACCOUNT);
        addresses = new AttemptBrake(clock, FREE_PER_ADDRESS, LONGEST_PER_ADDRESS);
    }

    long secondsLeft(String address) {
        return addresses.secondsLeft(address);
    }

    long secondsLeft(String account, String address) {
        return Math.max(accounts.secondsLeft(account), addresses.secondsLeft(address));
    }

    void failed(String account, String address) {
        accounts.failed(account);
        addresses.failed(address);
    }

    void hurried(String address) {
        addresses.failed(address);
    }

    void succeeded(String account) {
        accounts.succeeded(account);
    }
}
