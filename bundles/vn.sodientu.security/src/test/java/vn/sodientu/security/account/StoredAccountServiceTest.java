package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.account.NewAccount;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.security.FakeStore;
import vn.sodientu.security.SetClock;

final class StoredAccountServiceTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 8, 1);
    private static final Actor ADMIN = new Actor("admin", "Quản trị", List.of(grant(Role.ADMIN, 1)));
    private static final Actor PRINCIPAL = new Actor("hieutruong", "Hiệu trưởng", List.of(grant(Role.PRINCIPAL, 3)));
    private static final Actor TEACHER = new Actor("gvbm", "Giáo viên", List.of(grant(Role.TEACHER, 3)));

    private final FakeStore store = new FakeStore();
    private final SetClock clock = new SetClock("2025-11-20T03:00:00Z");
    private final PlainHasher hasher = new PlainHasher();
    private final StoredAccountService accounts = Desks.accounts(store, policy(), hasher, clock);

    @BeforeEach
    void anAccount() {
        store.accounts.put("lan", new StoredAccount("lan", "Lan", "new:mật khẩu", List.of(grant(Role.CLERK, 3)), null));
    }

    @Test
    void theRightPasswordGivesTheActorWithTheGrants() {
        Actor lan = accounts.signIn(" Lan ", "mật khẩu", "10.0.0.1").orThrow();
        assertThat(lan.account()).isEqualTo("lan");
        assertThat(lan.is(Role.CLERK)).isTrue();
        assertThat(store.audit).containsExactly("3 lan account.signIn lan address 10.0.0.1");
    }

    @Test
    void anUnknownAccountCostsTheSameWorkAndSaysTheSameWords() {
        Outcome<Actor> wrong = accounts.signIn("lan", "sai", "10.0.0.1");
        Outcome<Actor> unknown = accounts.signIn("mai", "sai", "10.0.0.1");
        assertThat(unknown).isEqualTo(wrong);
        assertThat(hasher.compared).hasSize(2);
        assertThat(store.audit)
                .containsExactly(
                        "3 lan account.signInFailed lan address 10.0.0.1",
                        "0 ? account.signInFailed ? address 10.0.0.1");
    }

    @Test
    void aClosedAccountIsAsGoodAsUnknown() {
        Outcome<Actor> unknown = accounts.signIn("mai", "mật khẩu", "10.0.0.1");
        store.accounts.computeIfPresent(
                "lan", (name, open) -> new StoredAccount(name, "Lan", open.hash(), open.grants(), clock.instant()));
        assertThat(accounts.signIn("lan", "mật khẩu", "10.0.0.1")).isEqualTo(unknown);
    }

    @Test
    void theFourthFailureMakesTheAccountWaitEvenWithTheRightPassword() {
        fail("lan", 3, "10.0.0.1");
        assertThat(message(accounts.signIn("lan", "sai", "10.0.0.2"))).contains("không đúng");
        assertThat(message(accounts.signIn("lan", "mật khẩu", "10.0.0.3"))).contains("thử lại sau 2 giây");
        clock.pass(Duration.ofSeconds(2));
        assertThat(accounts.signIn("lan", "mật khẩu", "10.0.0.3")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anUnknownAccountWaitsInTheSameWay() {
        fail("mai", 4, "10.0.0.1");
        assertThat(message(accounts.signIn("mai", "sai", "10.0.0.1"))).contains("thử lại sau 2 giây");
    }

    @Test
    void oneAddressIsSlowedDownOverManyAccounts() {
        for (int i = 0; i < 21; i++) {
            fail("gv" + i, 1, "10.0.0.9");
        }
        assertThat(message(accounts.signIn("lan", "mật khẩu", "10.0.0.9"))).contains("thử lại sau 2 giây");
        assertThat(accounts.signIn("lan", "mật khẩu", "10.0.0.1")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aClientThatSignsInWithEachCallIsHashedOnceInFiveMinutes() {
        accounts.signIn("lan", "mật khẩu", "10.0.0.1");
        clock.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(accounts.signIn("lan", "mật khẩu", "10.0.0.1")).isInstanceOf(Outcome.Done.class);
        assertThat(hasher.compared).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        accounts.signIn("lan", "mật khẩu", "10.0.0.1");
        assertThat(hasher.compared).hasSize(2);
    }

    @Test
    void aNewPasswordEndsWhatWasVerifiedBefore() {
        accounts.signIn("lan", "mật khẩu", "10.0.0.1");
        store.accounts.computeIfPresent(
                "lan", (name, old) -> new StoredAccount(name, "Lan", "new:khác", old.grants(), null));
        assertThat(message(accounts.signIn("lan", "mật khẩu", "10.0.0.1"))).contains("không đúng");
    }

    @Test
    void aHashOfWeakerParametersIsReplacedAtSignIn() {
        store.accounts.put("cu", new StoredAccount("cu", "Cũ", "old:mật khẩu", List.of(), null));
        accounts.signIn("cu", "mật khẩu", "10.0.0.1");
        assertThat(store.accounts.get("cu")).extracting(StoredAccount::hash).isEqualTo("new:mật khẩu");
    }

    @Test
    void aTokenHoldsOneHourAndIsStoredAsADigestOnly() {
        Token token = accounts.token("lan", "mật khẩu", "10.0.0.1").orThrow();
        assertThat(token.seconds()).isEqualTo(3600);
        assertThat(token.value()).hasSize(43);
        assertThat(store.tokens.keySet())
                .singleElement()
                .satisfies(digest -> assertThat(digest).hasSize(64).isNotEqualTo(token.value()));
        clock.pass(Duration.ofSeconds(3599));
        assertThat(accounts.actor(token.value())).map(Actor::account).contains("lan");
        clock.pass(Duration.ofSeconds(1));
        assertThat(accounts.actor(token.value())).isEmpty();
    }

    @Test
    void aClosedAccountEndsItsTokensAndSessions() {
        Token token = accounts.token("lan", "mật khẩu", "10.0.0.1").orThrow();
        Actor lan = accounts.actor(token.value()).orElseThrow();
        store.accounts.computeIfPresent(
                "lan", (name, open) -> new StoredAccount(name, "Lan", open.hash(), open.grants(), clock.instant()));
        assertThat(accounts.actor(token.value())).isEmpty();
        assertThat(accounts.refresh(lan)).isEmpty();
    }

    @Test
    void theAdministratorCreatesAnyAccountAndThePasswordIsHashed() {
        Outcome<Actor> created = accounts.create(ADMIN, account("phong", grant(Role.DISTRICT_OFFICER, 2)));
        assertThat(created).isInstanceOf(Outcome.Done.class);
        assertThat(store.accounts.get("phong")).extracting(StoredAccount::hash).isEqualTo("new:đủ mười kí tự");
        assertThat(store.audit).containsExactly("2 admin account.create phong DISTRICT_OFFICER@2");
    }

    @Test
    void aPrincipalCreatesAccountsOfTheOwnSchoolOnlyAndNoOfficers() {
        assertThat(accounts.create(PRINCIPAL, account("giaovu", grant(Role.CLERK, 3))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(kind(accounts.create(PRINCIPAL, account("giaovu4", grant(Role.CLERK, 4)))))
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(accounts.create(PRINCIPAL, account("phong", grant(Role.DISTRICT_OFFICER, 3)))))
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(accounts.create(PRINCIPAL, account("khong")))).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aTeacherCreatesNoAccount() {
        assertThat(kind(accounts.create(TEACHER, account("ban", grant(Role.TEACHER, 3)))))
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aTakenNameIsAConflict() {
        assertThat(kind(accounts.create(ADMIN, account("lan", grant(Role.CLERK, 3)))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void everyFaultOfANewAccountIsNamed() {
        NewAccount faulty = new NewAccount(
                "Lan Anh",
                " ",
                "ngắn",
                List.of(
                        grant(Role.INSPECTOR, 2),
                        grant(Role.TEACHER, 3),
                        new Grant(Role.CLERK, 3, new StaffId(4, 1), null, BEGIN, BEGIN.minusDays(1)),
                        new Grant(Role.PARENT, 3, null, new PupilId(4, 1), BEGIN, null)));
        Refusal refusal = refusal(accounts.create(ADMIN, faulty));
        assertThat(refusal.violations())
                .extracting(Violation::path)
                .containsExactly(
                        "name",
                        "displayName",
                        "password",
                        "grants[0].to",
                        "grants[1].staff",
                        "grants[2].to",
                        "grants[2].staff",
                        "grants[3].pupil");
    }

    private void fail(String name, int times, String address) {
        for (int i = 0; i < times; i++) {
            accounts.signIn(name, "sai", address);
        }
    }

    private static NewAccount account(String name, Grant... grants) {
        return new NewAccount(name, "Người " + name, "đủ mười kí tự", List.of(grants));
    }

    private static Grant grant(Role role, long unit) {
        return new Grant(role, unit, null, null, BEGIN, null);
    }

    /** Administrators everywhere, principals at their own unit. */
    private static AccessPolicy policy() {
        return (who, what, where) -> {
            boolean own = where instanceof Scope.OfUnit at
                    && who.is(Role.PRINCIPAL)
                    && who.grants().get(0).unit() == at.unit();
            return who.is(Role.ADMIN) || own
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "account", "Không được.", "No."));
        };
    }

    private static Refusal refusal(Outcome<Actor> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Actor>) outcome).refusal();
    }

    private static Refusal.Kind kind(Outcome<Actor> outcome) {
        return refusal(outcome).kind();
    }

    private static String message(Outcome<Actor> outcome) {
        Refusal refusal = refusal(outcome);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
        return refusal.violations().get(0).message().vi();
    }
}
