package vn.sodientu.security.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.NewAccount;
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
    /** What somebody who manages the accounts of a unit, but not of the server, may give. */
    private static final Set<Role> OF_A_SCHOOL = Set.of(Role.CLERK, Role.TEACHER, Role.PARENT, Role.INSPECTOR);

    private final RecordStore store;
    private final AccessPolicy policy;
    private final PasswordHasher hasher;
    private final AccountAudit audit;
    private final SignIn signIn;
    private final Tokens tokens;

    /** Works on the database with Argon2id and the system's clock. */
    @Activate
    public StoredAccountService(@Reference RecordStore store, @Reference AccessPolicy policy) {
        this(store, policy, Clock.systemUTC(), new SecureRandom());
    }

    private StoredAccountService(RecordStore store, AccessPolicy policy, Clock clock, SecureRandom random) {
        this(store, policy, new Argon2Hasher(random), clock, random);
    }

    StoredAccountService(
            RecordStore store, AccessPolicy policy, PasswordHasher hasher, Clock clock, SecureRandom random) {
        this.store = store;
        this.policy = policy;
        this.hasher = hasher;
        this.audit = new AccountAudit(store, clock);
        this.signIn = new SignIn(store, hasher, audit, clock, random);
        this.tokens = new Tokens(store, clock, random);
    }

    @Override
    public Outcome<Actor> signIn(String account, String password, String address) {
        return signIn.check(account, password, address).map(StoredAccountService::actorOf);
    }

    @Override
    public Outcome<Token> token(String client, String secret, String address) {
        return signIn.check(client, secret, address).map(account -> tokens.issue(account.name()));
    }

    @Override
    public Optional<Actor> actor(String token) {
        return tokens.owner(token).flatMap(this::open).map(StoredAccountService::actorOf);
    }

    @Override
    public Optional<Actor> refresh(Actor signedIn) {
        return open(signedIn.account()).map(StoredAccountService::actorOf);
    }

    @Override
    public Outcome<Actor> create(Actor who, NewAccount account) {
        Optional<Refusal> refusal = mayCreate(who, account);
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

    private Optional<Refusal> mayCreate(Actor who, NewAccount account) {
        Optional<Refusal> onServer = policy.check(who, Permission.MANAGE_ACCOUNTS, new Scope.OfServer());
        if (onServer.isEmpty() || account.grants().isEmpty()) {
            return onServer;
        }
        return account.grants().stream()
                .map(grant -> mayGive(who, grant))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> mayGive(Actor who, Grant grant) {
        Optional<Refusal> here = policy.check(who, Permission.MANAGE_ACCOUNTS, new Scope.OfUnit(grant.unit()));
        if (here.isPresent() || OF_A_SCHOOL.contains(grant.role())) {
            return here;
        }
        return Optional.of(Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "grants",
                "Chỉ quản trị hệ thống được giao vai trò "
                        + grant.role().label().vi() + ".",
                "Only the system administrator gives the role "
                        + grant.role().label().en() + "."));
    }

    private Optional<StoredAccount> open(String name) {
        return store.read(records -> records.accounts().find(name)).filter(account -> account.closed() == null);
    }

    private static Actor actorOf(StoredAccount account) {
        return new Actor(account.name(), account.displayName(), account.grants());
    }

    private static Outcome<Actor> taken() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT, "name", "Tên tài khoản đã có người dùng.", "The account name is taken."));
    }
}
