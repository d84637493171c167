package vn.sodientu.security.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountBounds;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.AccountState;
import vn.sodientu.api.account.NewAccount;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.rule.Violation;

/** The accounts of the database. */
@Component
public final class StoredAccountService implements AccountService {
    private final RecordStore store;
    private final Clock clock;
    private final Managers managers;
    private final Care care;
    private final PasswordHasher hasher;
    private final AccountAudit audit;
    private final SignIn signIn;
    private final Tokens tokens;

    /** Works on the database with Argon2id and the system's clock. */
    @Activate
    public StoredAccountService(
            @Reference RecordStore store, @Reference AccessPolicy policy, @Reference SignIn signIn) {
        this(store, policy, new Argon2Hasher(new SecureRandom()), signIn, Clock.systemUTC(), new SecureRandom());
    }

    StoredAccountService(
            RecordStore store,
            AccessPolicy policy,
            PasswordHasher hasher,
            SignIn signIn,
            Clock clock,
            SecureRandom random) {
        this.store = store;
        this.clock = clock;
        this.managers = new Managers(policy);
        this.hasher = hasher;
        this.signIn = signIn;
        this.audit = new AccountAudit(store, clock);
        this.tokens = new Tokens(store, clock, random);
        this.care = new Care(store, hasher, audit, managers, clock, random);
    }

    @Override
    public Outcome<Actor> signIn(String account, String password, String address) {
        return signIn(account, password, "", address);
    }

    @Override
    public Outcome<Actor> signIn(String account, String password, String code, String address) {
        return signIn.enter(account, password, code, address).map(StoredAccountService::actorOf);
    }

    @Override
    public Outcome<Token> token(String client, String secret, String address) {
        return token(client, secret, "", address);
    }

    @Override
    public Outcome<Token> token(String client, String secret, String code, String address) {
        return signIn.enter(client, secret, code, address).map(account -> tokens.issue(account.name()));
    }

    @Override
    public Optional<Actor> actor(String token) {
        return tokens.owner(token).flatMap(this::open).map(StoredAccountService::actorOf);
    }

    @Override
    public Optional<Actor> refresh(Actor signedIn) {
        return open(signedIn.account())
                .filter(account -> account.terms().passwordNo() == signedIn.passwordNo())
                .map(StoredAccountService::actorOf);
    }

    @Override
    public Outcome<Actor> create(Actor who, NewAccount account) {
        Optional<Refusal> refusal = managers.refusal(who, account.grants());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Violation> faults = AccountChecks.faults(account);
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.Kind.INVALID, faults);
        }
        if (store.read(records -> records.accounts().find(account.name())).isPresent()) {
            return taken();
        }
        StoredAccount stored = new StoredAccount(
                account.name(), account.displayName().strip(), hasher.hash(account.password()), account.grants(), null);
        try {
            audit.create(stored, who.account());
        } catch (StaleRecordException e) {
            return taken();
        }
        return Outcome.done(actorOf(stored));
    }

    @Override
    public Outcome<Actor> changePassword(PasswordChange change) {
        if (signIn.isElsewhere(change.account().strip().toLowerCase(Locale.ROOT))) {
            return elsewhere();
        }
        return signIn.check(change.account(), change.current(), change.address())
                .then(account -> care.change(
                        account, change, () -> signIn.second().verify(account, change.code(), change.address())))
                .map(StoredAccountService::actorOf);
    }

    @Override
    public Outcome<String> resetPassword(Actor who, String account) {
        if (signIn.isElsewhere(account)) {
            return care.managed(who, account).then(found -> elsewhere());
        }
        return care.reset(who, account);
    }

    @Override
    public Outcome<AccountState> bound(Actor who, String account, AccountBounds bounds) {
        return care.bound(who, account, bounds);
    }

    @Override
    public Outcome<List<AccountState>> accounts(Actor who) {
        return care.accounts(who);
    }

    private Optional<StoredAccount> open(String name) {
        return store.read(records -> records.accounts().find(name))
                .filter(account -> account.usable(Days.today(clock)))
                .filter(account -> !signIn.second().mustEnrol(account));
    }

    static Actor actorOf(StoredAccount account) {
        return new Actor(
                account.name(),
                account.displayName(),
                account.grants(),
                account.terms().passwordNo());
    }

    private static <T> Outcome<T> elsewhere() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT,
                "account",
                "Mật khẩu của tài khoản này do máy chủ tài khoản (LDAP) quản lý; hãy đổi ở đó.",
                "The password of this account is kept by the directory (LDAP); change it there."));
    }

    private static Outcome<Actor> taken() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT, "name", "Tên tài khoản đã có người dùng.", "The account name is taken."));
    }
}
