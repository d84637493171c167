package vn.sodientu.security.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.security.directory.Directory;
import vn.sodientu.security.directory.DirectoryException;

/**
 * Checks names, passwords and one-time codes. An unknown account costs the same work and answers the same words as a
 * wrong password. One for the whole server, so that all its doors share the brakes; a service for this bundle only.
 */
@Component(service = SignIn.class)
public final class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final RecordStore store;
    private final PasswordHasher hasher;
    private final AccountAudit audit;
    private final Brakes brakes;
    private final SecondStep second;
    private final RecentSignIns recent;
    private final Clock clock;
    private final SignInGate gate = new SignInGate();

    /** There while passwords are checked elsewhere. */
    private volatile @Nullable Directory directory;

    /** With Argon2id, the system's clock and the choices of units. */
    @Activate
    public SignIn(@Reference RecordStore store, @Reference Services services) {
        this(
                store,
                new Argon2Hasher(new SecureRandom()),
                CodeDemand.chosen(services, Clock.systemUTC()),
                Clock.systemUTC(),
                new SecureRandom());
    }

    SignIn(RecordStore store, PasswordHasher hasher, CodeDemand demand, Clock clock, SecureRandom random) {
        this.store = store;
        this.hasher = hasher;
        this.clock = clock;
        audit = new AccountAudit(store, clock);
        brakes = new Brakes(clock);
        recent = new RecentSignIns(clock, random);
        second = new SecondStep(store, demand, brakes, audit, clock);
    }

    /** Called by the component runtime; what was remembered of passwords kept here is worth nothing any more. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setDirectory(Directory found) {
        directory = found;
        recent.forgetAll();
    }

    /** Called by the component runtime, after another directory took the place if there is one. */
    void unsetDirectory(Directory gone) {
        if (directory == gone) {
            directory = null;
        }
        recent.forgetAll();
    }

    /** Whether an account's password is kept elsewhere, where this server cannot change it. */
    boolean isElsewhere(String account) {
        Directory asked = directory;
        return asked != null && asked.keeps(account);
    }

    /** Whether the password must be changed first; never one that this server cannot change. */
    boolean mustChange(StoredAccount account) {
        return account.terms().once() && !isElsewhere(account.name());
    }

    /** The second step. */
    SecondStep second() {
        return second;
    }

    /** The account, or why not; not with a password that must be changed first, nor without a code that is needed. */
    Outcome<StoredAccount> enter(String typed, String password, String code, String address) {
        return checked(typed, password, address).then(checked -> {
            StoredAccount account = checked.account();
            return mustChange(account)
                    ? changeFirst()
                    : second.pass(account, code, address).map(passed -> succeed(passed, checked.anew(), code, address));
        });
    }

    /** The account if the password is right, one that must be changed included; the code is for the caller to ask. */
    Outcome<StoredAccount> check(String typed, String password, String address) {
        return checked(typed, password, address).map(Checked::account);
    }

    private StoredAccount succeed(StoredAccount account, boolean anew, String code, String address) {
        if (anew || !code.isBlank()) {
            brakes.succeeded(account.name());
            audit.signedIn(account, address);
        }
        return account;
    }

    private Outcome<Checked> checked(String typed, String password, String address) {
        Attempt attempt = new Attempt(typed.strip().toLowerCase(Locale.ROOT), password, address);
        long wait = brakes.secondsLeft(address);
        if (wait > 0) {
            return slow(wait);
        }
        Optional<StoredAccount> account = store.read(
                        records -> records.accounts().find(attempt.name()))
                .filter(found -> found.usable(Days.today(clock)));
        if (isRecent(account, attempt)) {
            return Outcome.done(new Checked(account.orElseThrow(), false));
        }
        return gate.run(() -> verify(account, attempt)).orElseGet(SignIn::busy);
    }

    /** Asked again within the gate: whoever waited there may have been overtaken by failures or by a success. */
    private Outcome<Checked> verify(Optional<StoredAccount> account, Attempt attempt) {
        if (isRecent(account, attempt)) {
            return Outcome.done(new Checked(account.orElseThrow(), false));
        }
        long wait = brakes.secondsLeft(attempt.name(), attempt.address());
        if (wait > 0) {
            brakes.hurried(attempt.address());
            return slow(wait);
        }
        boolean matches;
        try {
            matches = matches(account, attempt);
        } catch (DirectoryException e) {
            LOG.warn("A sign-in could not be checked", e);
            return away();
        }
        return matches && account.isPresent()
                ? Outcome.done(new Checked(remembered(account.get(), attempt), true))
                : fail(account, attempt);
    }

    /** Asked for an unknown account as well, so that the answer takes as long. */
    private boolean matches(Optional<StoredAccount> account, Attempt attempt) throws DirectoryException {
        Directory asked = directory;
        return (asked != null && asked.keeps(attempt.name()))
                ? asked.matches(attempt.name(), attempt.password())
                : hasher.matches(
                        attempt.password(), account.map(StoredAccount::hash).orElse(hasher.decoy()));
    }

    private boolean isRecent(Optional<StoredAccount> account, Attempt attempt) {
        return account.filter(found -> recent.knows(found, attempt.password(), attempt.address()))
                .isPresent();
    }

    /** The brake stays where it is: a right password must not make codes free to guess. */
    private StoredAccount remembered(StoredAccount account, Attempt attempt) {
        StoredAccount current = account;
        if (!isElsewhere(account.name()) && hasher.outdated(account.hash())) {
            current = account.rehashed(hasher.hash(attempt.password()));
            audit.rehashed(account, current);
        }
        recent.remember(current, attempt.password(), attempt.address());
        return current;
    }

    private Outcome<Checked> fail(Optional<StoredAccount> account, Attempt attempt) {
        brakes.failed(attempt.name(), attempt.address());
        audit.signInFailed(account, attempt.address());
        return refused("Tên tài khoản hoặc mật khẩu không đúng.", "Unknown account or wrong password.");
    }

    /** The refusal of a password that somebody else gave. */
    static <T> Outcome<T> changeFirst() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.FORBIDDEN,
                PasswordChange.PATH,
                "Đây là mật khẩu dùng một lần; hãy đổi sang mật khẩu của riêng mình trước khi làm việc.",
                "This is a one-time password; change it to one of your own first (PUT /api/v1/account/password)."));
    }

    /** The refusal of a hurried attempt. */
    static <T> Outcome<T> slow(long seconds) {
        return refused(
                "Đăng nhập sai nhiều lần; hãy thử lại sau " + seconds + " giây.",
                "Too many failed attempts; try again in " + seconds + " seconds.");
    }

    private static <T> Outcome<T> busy() {
        return refused(
                "Có quá nhiều người đang đăng nhập; hãy thử lại sau 10 giây.",
                "Too many people are signing in; try again in 10 seconds.");
    }

    private static <T> Outcome<T> away() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "account",
                "Máy chủ tài khoản (LDAP) chưa trả lời nên chưa kiểm tra được mật khẩu; hãy thử lại sau, hoặc báo quản trị"
                        + " hệ thống.",
                "The directory (LDAP) does not answer, so the password cannot be checked; try again later or tell the"
                        + " administrator."));
    }

    private static <T> Outcome<T> refused(String vi, String en) {
        return Outcome.refused(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "account", vi, en));
    }

    private record Attempt(String name, String password, String address) {}

    /**
     * An account whose password is right.
     *
     * @param anew whether its hash was computed, not remembered
     */
    private record Checked(StoredAccount account, boolean anew) {}
}
