package vn.sodientu.security.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.RecordStore;

/** Checks names and passwords. An unknown account costs the same work and answers the same words as a wrong password. */
final class SignIn {
    private static final int FREE_PER_ACCOUNT = 3;
    private static final int FREE_PER_ADDRESS = 20;
    private static final Duration LONGEST_PER_ACCOUNT = Duration.ofMinutes(1);
    private static final Duration LONGEST_PER_ADDRESS = Duration.ofMinutes(5);

    private final RecordStore store;
    private final PasswordHasher hasher;
    private final AccountAudit audit;
    private final AttemptBrake accounts;
    private final AttemptBrake addresses;
    private final RecentSignIns recent;
    private final Clock clock;
    private final SignInGate gate = new SignInGate();

    SignIn(RecordStore store, PasswordHasher hasher, AccountAudit audit, Clock clock, SecureRandom random) {
        this.store = store;
        this.hasher = hasher;
        this.audit = audit;
        this.clock = clock;
        this.accounts = new AttemptBrake(clock, FREE_PER_ACCOUNT, LONGEST_PER_ACCOUNT);
        this.addresses = new AttemptBrake(clock, FREE_PER_ADDRESS, LONGEST_PER_ADDRESS);
        this.recent = new RecentSignIns(clock, random);
    }

    /** The account, or why not; not with a password that must be changed first. */
    Outcome<StoredAccount> enter(String typed, String password, String address) {
        return check(typed, password, address)
                .then(account -> account.terms().once() ? changeFirst() : Outcome.done(account));
    }

    /** The account if the password is right, one that must be changed included. */
    Outcome<StoredAccount> check(String typed, String password, String address) {
        Attempt attempt = new Attempt(typed.strip().toLowerCase(Locale.ROOT), password, address);
        long wait = addresses.secondsLeft(address);
        if (wait > 0) {
            return slow(wait);
        }
        Optional<StoredAccount> account = store.read(
                        records -> records.accounts().find(attempt.name()))
                .filter(found -> found.usable(Days.today(clock)));
        if (isRecent(account, attempt)) {
            return Outcome.done(account.orElseThrow());
        }
        return gate.run(() -> verify(account, attempt)).orElseGet(SignIn::busy);
    }

    /** Asked again within the gate: whoever waited there may have been overtaken by failures or by a success. */
    private Outcome<StoredAccount> verify(Optional<StoredAccount> account, Attempt attempt) {
        if (isRecent(account, attempt)) {
            return Outcome.done(account.orElseThrow());
        }
        long wait = Math.max(accounts.secondsLeft(attempt.name()), addresses.secondsLeft(attempt.address()));
        if (wait > 0) {
            addresses.failed(attempt.address());
            return slow(wait);
        }
        String hash = account.map(StoredAccount::hash).orElse(hasher.decoy());
        boolean matches = hasher.matches(attempt.password(), hash);
        return matches && account.isPresent() ? succeed(account.get(), attempt) : fail(account, attempt);
    }

    private boolean isRecent(Optional<StoredAccount> account, Attempt attempt) {
        return account.filter(found -> recent.knows(found, attempt.password(), attempt.address()))
                .isPresent();
    }

    private Outcome<StoredAccount> succeed(StoredAccount account, Attempt attempt) {
        accounts.succeeded(attempt.name());
        StoredAccount current = account;
        if (hasher.outdated(account.hash())) {
            current = account.rehashed(hasher.hash(attempt.password()));
            audit.rehashed(account, current);
        }
        audit.signedIn(current, attempt.address());
        recent.remember(current, attempt.password(), attempt.address());
        return Outcome.done(current);
    }

    private Outcome<StoredAccount> fail(Optional<StoredAccount> account, Attempt attempt) {
        accounts.failed(attempt.name());
        addresses.failed(attempt.address());
        audit.signInFailed(account, attempt.address());
        return refused("Tên tài khoản hoặc mật khẩu không đúng.", "Unknown account or wrong password.");
    }

    private static Outcome<StoredAccount> changeFirst() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.FORBIDDEN,
                PasswordChange.PATH,
                "Đây là mật khẩu dùng một lần; hãy đổi sang mật khẩu của riêng mình trước khi làm việc.",
                "This is a one-time password; change it to one of your own first (PUT /api/v1/account/password)."));
    }

    private static Outcome<StoredAccount> slow(long seconds) {
        return refused(
                "Đăng nhập sai nhiều lần; hãy thử lại sau " + seconds + " giây.",
                "Too many failed attempts; try again in " + seconds + " seconds.");
    }

    private static Outcome<StoredAccount> busy() {
        return refused(
                "Có quá nhiều người đang đăng nhập; hãy thử lại sau 10 giây.",
                "Too many people are signing in; try again in 10 seconds.");
    }

    private static Outcome<StoredAccount> refused(String vi, String en) {
        return Outcome.refused(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "account", vi, en));
    }

    private record Attempt(String name, String password, String address) {}
}
