package vn.sodientu.security.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.code.CodeKey;
import vn.sodientu.api.code.CodeProof;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.code.CodeState;
import vn.sodientu.api.code.Enrolled;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.CodeRecords.StoredCode;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.security.code.Base32;
import vn.sodientu.security.code.Keys;
import vn.sodientu.security.code.RecoveryCodes;
import vn.sodientu.security.code.Totp;

/** Enrolment for one-time codes and its end. */
@Component
public final class CodeDesk implements CodeService {
    private final RecordStore store;
    private final SignIn signIn;
    private final Managed managed;
    private final AccountAudit audit;
    private final Clock clock;
    private final SecureRandom random;

    /** On the database with the system's clock. */
    @Activate
    public CodeDesk(@Reference RecordStore store, @Reference SignIn signIn, @Reference AccessPolicy policy) {
        this(store, signIn, policy, Clock.systemUTC(), new SecureRandom());
    }

    CodeDesk(RecordStore store, SignIn signIn, AccessPolicy policy, Clock clock, SecureRandom random) {
        this.store = store;
        this.signIn = signIn;
        this.managed = new Managed(store, new Managers(policy));
        this.audit = new AccountAudit(store, clock);
        this.clock = clock;
        this.random = random;
    }

    @Override
    public CodeState state(Actor who) {
        Optional<StoredCode> code = signIn.second().enrolled(who.account());
        boolean required = store.read(records -> records.accounts().find(who.account()))
                .filter(signIn.second()::isRequired)
                .isPresent();
        return new CodeState(
                code.map(StoredCode::enrolled).orElse(null),
                required,
                code.map(StoredCode::recovery).map(List::size).orElse(0));
    }

    @Override
    public Outcome<CodeKey> begin(CodeProof proof) {
        return owner(proof).then(account -> {
            if (signIn.second().enrolled(account.name()).isPresent()) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        CODE,
                        "Tài khoản đã đăng kí mã một lần; muốn đổi điện thoại thì bỏ mã cũ trước.",
                        "The account has one-time codes already; remove them first to use another telephone."));
            }
            String secret = Keys.make(random);
            store.write(records -> {
                records.codes().put(new StoredCode(account.name(), secret, null, 0, List.of()));
                return secret;
            });
            return Outcome.done(Keys.shown(account.name(), secret));
        });
    }

    @Override
    public Outcome<Enrolled> confirm(CodeProof proof) {
        return owner(proof).then(account -> {
            Optional<StoredCode> begun =
                    store.read(records -> records.codes().find(account.name())).filter(code -> code.enrolled() == null);
            return begun.isPresent() ? confirm(account, begun.get(), proof) : notBegun();
        });
    }

    private Outcome<Enrolled> confirm(StoredAccount account, StoredCode begun, CodeProof proof) {
        OptionalLong step = Totp.accepted(
                Base32.decode(begun.secret()), Digits.joined(proof.code()), clock.instant(), begun.lastStep());
        return signIn.second()
                .check(account, proof.code(), proof.address(), step::isPresent)
                .then(checked -> {
                    List<String> recovery = RecoveryCodes.make(random);
                    StoredCode code = begun.usedAt(step.getAsLong())
                            .enrolledAt(clock.instant())
                            .with(digests(account.name(), recovery));
                    return next(checked, account.name(), "account.codes", code)
                            .map(after -> new Enrolled(StoredAccountService.actorOf(after), recovery));
                });
    }

    @Override
    public Outcome<List<String>> renewRecovery(CodeProof proof) {
        return withCode(proof).map(account -> {
            List<String> recovery = RecoveryCodes.make(random);
            store.write(records -> {
                StoredCode code = records.codes().find(account.name()).orElseThrow();
                records.codes().put(code.with(digests(account.name(), recovery)));
                return audit.append(
                        records, account.grants(), account.name(), "account.recoveryCodes", account.name(), "");
            });
            return recovery;
        });
    }

    @Override
    public Outcome<Actor> remove(CodeProof proof) {
        return owner(proof)
                .then(account -> signIn.second().isRequired(account) ? bound() : Outcome.done(account))
                .then(account -> withCode(proof))
                .then(account -> next(account, account.name(), "account.codesRemoved", null))
                .map(StoredAccountService::actorOf);
    }

    @Override
    public Outcome<Boolean> reset(Actor who, String name) {
        return managed.find(who, name).then(account -> {
            if (account.name().equals(who.account())) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.FORBIDDEN,
                        "account",
                        "Không ai tự xóa mã một lần của mình ở đây; hãy dùng mã dự phòng ở mục Tài khoản của tôi.",
                        "Nobody resets his own one-time codes; use a recovery code on the page of your account."));
            }
            return next(account, who.account(), "account.codesReset", null).map(done -> true);
        });
    }

    private Outcome<StoredAccount> owner(CodeProof proof) {
        return signIn.check(proof.account(), proof.password(), proof.address())
                .then(account -> signIn.mustChange(account) ? SignIn.changeFirst() : Outcome.done(account));
    }

    /** An owner who enrolled and gives a code. */
    private Outcome<StoredAccount> withCode(CodeProof proof) {
        return owner(proof)
                .then(account -> signIn.second().enrolled(account.name()).isPresent()
                        ? signIn.second().verify(account, proof.code(), proof.address())
                        : notBegun());
    }

    /**
     * Stores the key, or removes it when there is none, and counts on: every session and token that was opened under
     * the old rule is over.
     */
    private Outcome<StoredAccount> next(StoredAccount account, String by, String action, @Nullable StoredCode code) {
        StoredAccount after =
                account.withPassword(account.hash(), account.terms().once());
        boolean kept = audit.change(account, after, by, action, "", records -> {
            if (code == null) {
                records.codes().remove(account.name());
            } else {
                records.codes().put(code);
            }
        });
        return kept
                ? Outcome.done(after)
                : Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "account",
                        "Tài khoản vừa được thay đổi ở nơi khác; hãy thử lại.",
                        "The account was changed elsewhere just now; try again."));
    }

    private static List<String> digests(String account, List<String> recovery) {
        return recovery.stream().map(one -> RecoveryCodes.digest(account, one)).toList();
    }

    private static <T> Outcome<T> notBegun() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT,
                CODE,
                "Tài khoản chưa đăng kí mã một lần; hãy lấy khóa trước.",
                "The account has no one-time codes; ask for a key first."));
    }

    private static <T> Outcome<T> bound() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.FORBIDDEN,
                CODE,
                "Đơn vị yêu cầu người phê duyệt dùng mã một lần nên không bỏ được. Điện thoại mất thì nhờ quản trị hệ"
                        + " thống xóa mã cũ để đăng kí lại.",
                "The unit requires one-time codes of those who approve. If the telephone is lost, the administrator"
                        + " resets them so that you can enrol again."));
    }
}
