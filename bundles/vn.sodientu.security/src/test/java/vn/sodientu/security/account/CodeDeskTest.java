package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.code.CodeKey;
import vn.sodientu.api.code.CodeProof;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.code.Enrolled;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.security.FakeStore;
import vn.sodientu.security.SetClock;
import vn.sodientu.security.code.Base32;
import vn.sodientu.security.code.Totp;

/** One-time codes from enrolment to their end. */
final class CodeDeskTest {
    private static final String PASSWORD = "mật khẩu dài";
    private static final String HERE = "10.0.0.1";
    private static final Actor ADMIN = new Actor("admin", "Quản trị", List.of(grant(Role.ADMIN, 1)));
    private static final Actor PRINCIPAL = new Actor("hieutruong", "Hiệu trưởng", List.of(grant(Role.PRINCIPAL, 3)));

    private final FakeStore store = new FakeStore();
    private final SetClock clock = new SetClock("2026-01-05T01:00:10Z");
    private final List<String> demanded = new ArrayList<>();
    private final SignIn signIn =
            Desks.signIn(store, new PlainHasher(), account -> demanded.contains(account.name()), clock);
    private final StoredAccountService accounts = Desks.accounts(store, policy(), new PlainHasher(), clock, signIn);
    private final CodeDesk desk = new CodeDesk(store, signIn, policy(), clock, new SecureRandom());

    @BeforeEach
    void someAccounts() {
        put("lan", grant(Role.CLERK, 3));
        put("hieutruong", grant(Role.PRINCIPAL, 3));
        put("admin", grant(Role.ADMIN, 1));
    }

    @Test
    void whoEnrolledSignsInWithPasswordAndCodeOnly() {
        String secret = enrol("lan");

        Refusal missing = refusal(accounts.signIn("lan", PASSWORD, HERE));
        assertThat(missing.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(missing.violations().get(0).path()).isEqualTo(CodeService.CODE);
        assertThat(refusal(accounts.token("lan", PASSWORD, HERE)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal(accounts.signIn("lan", "sai", code(secret), HERE))
                        .violations()
                        .get(0)
                        .path())
                .isEqualTo("account");
        assertThat(accounts.signIn("lan", PASSWORD, code(secret), HERE)).isInstanceOf(Outcome.Done.class);
        next();
        Token token = accounts.token("lan", PASSWORD, code(secret), HERE).orThrow();
        assertThat(accounts.actor(token.value())).map(Actor::account).contains("lan");
    }

    @Test
    void aCodeCountsOnceThoughAllDoorsShareIt() {
        String secret = enrol("lan");
        String code = code(secret);
        accounts.signIn("lan", PASSWORD, code, HERE).orThrow();
        assertThat(path(accounts.signIn("lan", PASSWORD, code, HERE))).isEqualTo(CodeService.CODE);
        assertThat(path(accounts.token("lan", PASSWORD, code, HERE))).isEqualTo(CodeService.CODE);
    }

    @Test
    void theCodeThatEnrolledDoesNotSignInAsWell() {
        CodeKey key = desk.begin(proof("lan", "")).orThrow();
        String code = code(secret(key));
        desk.confirm(proof("lan", code)).orThrow();
        assertThat(path(accounts.signIn("lan", PASSWORD, code, HERE))).isEqualTo(CodeService.CODE);
    }

    @Test
    void guessingCodesIsSlowedDownThoughThePasswordIsRightEachTime() {
        String secret = enrol("lan");
        for (int i = 0; i < 4; i++) {
            assertThat(message(accounts.signIn("lan", PASSWORD, "000000", HERE)))
                    .contains("Mã không đúng");
        }
        assertThat(message(accounts.signIn("lan", PASSWORD, code(secret), HERE)))
                .contains("thử lại sau 2 giây");
        clock.pass(Duration.ofSeconds(2));
        assertThat(accounts.signIn("lan", PASSWORD, code(secret), HERE)).isInstanceOf(Outcome.Done.class);
        assertThat(store.audit).filteredOn(row -> row.contains("signInFailed")).hasSize(4);
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsStoredAsADigestOnly() {
        Enrolled enrolled = enrolled("lan");
        String recovery = enrolled.recovery().get(3);
        assertThat(Objects.requireNonNull(store.codes.get("lan")).recovery())
                .hasSize(10)
                .doesNotContain(recovery);

        assertThat(accounts.signIn("lan", PASSWORD, recovery.toUpperCase(Locale.ROOT), HERE))
                .isInstanceOf(Outcome.Done.class);
        assertThat(path(accounts.signIn("lan", PASSWORD, recovery, HERE))).isEqualTo(CodeService.CODE);
        assertThat(desk.state(enrolled.actor()).recovery()).isEqualTo(9);
        assertThat(store.audit).contains("3 lan account.recoveryCode lan left=9");
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesWorthless() {
        Enrolled enrolled = enrolled("lan");
        String old = enrolled.recovery().get(0);
        List<String> fresh =
                desk.renewRecovery(proof("lan", enrolled.recovery().get(1))).orThrow();
        assertThat(path(accounts.signIn("lan", PASSWORD, old, HERE))).isEqualTo(CodeService.CODE);
        assertThat(accounts.signIn("lan", PASSWORD, fresh.get(0), HERE)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void enrollingEndsTheSessionsAndTokensOfBefore() {
        Actor before = accounts.signIn("lan", PASSWORD, HERE).orThrow();
        Token token = accounts.token("lan", PASSWORD, HERE).orThrow();
        Actor after = enrolled("lan").actor();
        assertThat(accounts.refresh(before)).isEmpty();
        assertThat(accounts.actor(token.value())).isEmpty();
        assertThat(accounts.refresh(after)).contains(after);
    }

    @Test
    void aKeyWhoseCodeWasNeverSeenChangesNothing() {
        desk.begin(proof("lan", "")).orThrow();
        assertThat(accounts.signIn("lan", PASSWORD, HERE)).isInstanceOf(Outcome.Done.class);
        assertThat(path(desk.confirm(proof("lan", "123456")))).isEqualTo(CodeService.CODE);
        assertThat(accounts.signIn("lan", PASSWORD, HERE)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(desk.begin(proof("lan", "").with("")).then(key -> desk.confirm(proof("mai", "123456"))))
                        .kind())
                .isEqualTo(Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void whoApprovesWhereCodesAreRequiredCanDoNothingBeforeHeEnrolled() {
        Actor before = accounts.signIn("hieutruong", PASSWORD, HERE).orThrow();
        Token token = accounts.token("hieutruong", PASSWORD, HERE).orThrow();
        demanded.add("hieutruong");

        assertThat(accounts.refresh(before)).isEmpty();
        assertThat(accounts.actor(token.value())).isEmpty();
        assertThat(path(accounts.signIn("hieutruong", PASSWORD, HERE))).isEqualTo(CodeService.ENROL);
        assertThat(path(accounts.signIn("hieutruong", PASSWORD, "123456", HERE)))
                .isEqualTo(CodeService.ENROL);
        Actor after = enrolled("hieutruong").actor();
        assertThat(accounts.refresh(after)).contains(after);
        assertThat(desk.state(after).required()).isTrue();
        assertThat(desk.state(after).missing()).isFalse();
    }

    @Test
    void codesAreGivenUpWithACodeAndNotWhereTheyAreRequired() {
        String secret = enrol("hieutruong");
        demanded.add("hieutruong");
        assertThat(refusal(desk.remove(proof("hieutruong", code(secret)))).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        demanded.clear();
        assertThat(path(desk.remove(proof("hieutruong", "")))).isEqualTo(CodeService.CODE);
        assertThat(desk.remove(proof("hieutruong", code(secret)))).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.signIn("hieutruong", PASSWORD, HERE)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aSecondKeyIsRefusedWhileOneCounts() {
        enrol("lan");
        assertThat(refusal(desk.begin(proof("lan", ""))).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal(desk.confirm(proof("lan", "123456"))).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void managersTakeTheCodesOfALostTelephoneAwayButNotTheirOwn() {
        Actor lan = enrolled("lan").actor();
        enrol("hieutruong");
        desk.reset(PRINCIPAL, "lan").orThrow();
        assertThat(accounts.refresh(lan)).isEmpty();
        assertThat(accounts.signIn("lan", PASSWORD, HERE)).isInstanceOf(Outcome.Done.class);
        assertThat(store.audit).contains("3 hieutruong account.codesReset lan ");
        assertThat(refusal(desk.reset(PRINCIPAL, "hieutruong")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal(desk.reset(lan, "hieutruong")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(desk.reset(ADMIN, "hieutruong").orThrow()).isTrue();
        assertThat(refusal(desk.reset(ADMIN, "admin")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void thePasswordOfWhoEnrolledIsChangedWithACodeWhichABadPasswordDoesNotUseUp() {
        String secret = enrol("lan");
        String wanted = "một câu thật dài";
        assertThat(path(change("", wanted))).isEqualTo(CodeService.CODE);
        assertThat(path(change("000000", wanted))).isEqualTo(CodeService.CODE);
        assertThat(path(change(code(secret), "ngắn"))).isEqualTo("new");
        assertThat(change(code(secret), wanted)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Actor> change(String code, String wanted) {
        return accounts.changePassword(new PasswordChange("lan", PASSWORD, wanted, code, HERE));
    }

    private String enrol(String name) {
        enrolled(name);
        next();
        return Objects.requireNonNull(store.codes.get(name)).secret();
    }

    private Enrolled enrolled(String name) {
        CodeKey key = desk.begin(proof(name, "")).orThrow();
        return desk.confirm(proof(name, code(secret(key)))).orThrow();
    }

    private void next() {
        clock.pass(Duration.ofSeconds(30));
    }

    private static String secret(CodeKey key) {
        return key.text().replace(" ", "");
    }

    private String code(String secret) {
        return Totp.code(Base32.decode(secret), Totp.step(clock.instant()));
    }

    private static CodeProof proof(String name, String code) {
        return new CodeProof(name, PASSWORD, code, HERE);
    }

    private void put(String name, Grant grant) {
        store.accounts.put(name, new StoredAccount(name, name, "new:" + PASSWORD, List.of(grant), null));
    }

    private static Grant grant(Role role, long unit) {
        return new Grant(role, unit, null, null, LocalDate.of(2025, 8, 1), null);
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static String path(Outcome<?> outcome) {
        return refusal(outcome).violations().get(0).path();
    }

    private static String message(Outcome<?> outcome) {
        return refusal(outcome).violations().get(0).message().vi();
    }

    /** The administrator manages all, the principal his school. */
    private static AccessPolicy policy() {
        return (who, what, where) -> {
            boolean may = who.is(Role.ADMIN)
                    || (who.is(Role.PRINCIPAL) && where instanceof Scope.OfUnit unit && unit.unit() == 3);
            return may
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "account", "không được", "not allowed"));
        };
    }
}
