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
import vn.sodientu.api.account.AccountBounds;
import vn.sodientu.api.account.AccountState;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.account.Token;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.security.FakeStore;
import vn.sodientu.security.SetClock;

/** What happens to accounts after they were created. */
final class AccountCareTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final String OLD = "mật khẩu cũ";
    private static final String NEW = "một câu thật dài";
    private static final Actor ADMIN = new Actor("admin", "Quản trị", List.of(grant(Role.ADMIN, 1)));
    private static final Actor PRINCIPAL = new Actor("hieutruong", "Hiệu trưởng", List.of(grant(Role.PRINCIPAL, 3)));

    private final FakeStore store = new FakeStore();
    private final SetClock clock = new SetClock("2025-11-20T03:00:00Z");
    private final StoredAccountService accounts = Desks.accounts(store, policy(), new PlainHasher(), clock);

    @BeforeEach
    void someAccounts() {
        put("lan", OLD, grant(Role.CLERK, 3));
        put("admin", OLD, grant(Role.ADMIN, 1));
        put("hieutruong", OLD, grant(Role.PRINCIPAL, 3));
        put("xa", OLD, grant(Role.CLERK, 4));
    }

    @Test
    void theOwnPasswordIsChangedAndEverySessionAndTokenOfTheOldOneIsOver() {
        Actor before = accounts.signIn("lan", OLD, "10.0.0.1").orThrow();
        Token token = accounts.token("lan", OLD, "10.0.0.1").orThrow();

        Actor after = accounts.changePassword(new PasswordChange("lan", OLD, NEW, "10.0.0.1"))
                .orThrow();

        assertThat(accounts.refresh(before)).isEmpty();
        assertThat(accounts.refresh(after)).contains(after);
        assertThat(accounts.actor(token.value())).isEmpty();
        assertThat(accounts.signIn("lan", OLD, "10.0.0.1")).isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.signIn("lan", NEW, "10.0.0.1")).isInstanceOf(Outcome.Done.class);
        assertThat(store.audit).contains("3 lan account.password lan ");
    }

    @Test
    void aWrongCurrentPasswordCountsAsAFailedSignIn() {
        for (int i = 0; i < 4; i++) {
            accounts.changePassword(new PasswordChange("lan", "sai", NEW, "10.0.0.1"));
        }
        Refusal refusal = refusal(accounts.changePassword(new PasswordChange("lan", OLD, NEW, "10.0.0.1")));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
        assertThat(refusal.violations().get(0).message().vi()).contains("2 giây");
    }

    @Test
    void theNewPasswordMustBeAGoodOneAndAnother() {
        for (String wanted : List.of("ngắn", "matkhau123", OLD)) {
            Refusal refusal = refusal(accounts.changePassword(new PasswordChange("lan", OLD, wanted, "10.0.0.1")));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.violations().get(0).path()).isEqualTo("new");
        }
    }

    @Test
    void aResetPasswordOpensNothingButTheChange() {
        Actor before = accounts.signIn("lan", OLD, "10.0.0.1").orThrow();
        String once = accounts.resetPassword(PRINCIPAL, "lan").orThrow();

        assertThat(once).hasSize(12);
        assertThat(accounts.refresh(before)).isEmpty();
        Refusal refusal = refusal(accounts.signIn("lan", once, "10.0.0.1"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations().get(0).path()).isEqualTo(PasswordChange.PATH);
        assertThat(accounts.token("lan", once, "10.0.0.1")).isInstanceOf(Outcome.Refused.class);
        // Asked again from the memory of right passwords it is refused as well.
        assertThat(refusal(accounts.signIn("lan", once, "10.0.0.1")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        accounts.changePassword(new PasswordChange("lan", once, NEW, "10.0.0.1"))
                .orThrow();
        assertThat(accounts.signIn("lan", NEW, "10.0.0.1")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aPrincipalResetsTheOwnSchoolsAccountsOnlyAndCannotProbeForNames() {
        Refusal elsewhere = refusal(accounts.resetPassword(PRINCIPAL, "xa"));
        Refusal above = refusal(accounts.resetPassword(PRINCIPAL, "admin"));
        Refusal nobody = refusal(accounts.resetPassword(PRINCIPAL, "khong-co"));
        assertThat(elsewhere.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(above).isEqualTo(elsewhere);
        assertThat(nobody).isEqualTo(elsewhere);
        assertThat(refusal(accounts.resetPassword(ADMIN, "khong-co")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(accounts.resetPassword(ADMIN, "admin")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void anAccountHoldsFromItsFirstToItsLastDay() {
        bound(new AccountBounds(false, TODAY.plusDays(1), TODAY.plusDays(2)));
        assertThat(accounts.signIn("lan", OLD, "10.0.0.1")).isInstanceOf(Outcome.Refused.class);
        clock.pass(Duration.ofDays(1));
        Actor lan = accounts.signIn("lan", OLD, "10.0.0.1").orThrow();
        clock.pass(Duration.ofDays(1));
        assertThat(accounts.refresh(lan)).isPresent();
        clock.pass(Duration.ofDays(1));
        assertThat(accounts.refresh(lan)).isEmpty();
    }

    @Test
    void aClosedAccountIsOverAtOnceAndCanBeOpenedAgain() {
        Actor lan = accounts.signIn("lan", OLD, "10.0.0.1").orThrow();
        bound(new AccountBounds(true, null, null));
        assertThat(accounts.refresh(lan)).isEmpty();
        assertThat(accounts.signIn("lan", OLD, "10.0.0.1")).isInstanceOf(Outcome.Refused.class);
        bound(new AccountBounds(false, null, null));
        assertThat(accounts.signIn("lan", OLD, "10.0.0.1")).isInstanceOf(Outcome.Done.class);
        assertThat(store.audit).contains("3 hieutruong account.bound lan closed null null");
    }

    @Test
    void boundsTheWrongWayRoundAndTheOwnAccountAreRefused() {
        AccountBounds reversed = new AccountBounds(false, TODAY, TODAY.minusDays(1));
        assertThat(refusal(accounts.bound(PRINCIPAL, "lan", reversed)).kind()).isEqualTo(Refusal.Kind.INVALID);
        AccountBounds closed = new AccountBounds(true, null, null);
        assertThat(refusal(accounts.bound(ADMIN, "admin", closed)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void everybodySeesTheAccountsHeManages() {
        assertThat(accounts.accounts(PRINCIPAL).orThrow())
                .extracting(AccountState::name)
                .containsExactly("lan");
        assertThat(accounts.accounts(ADMIN).orThrow()).hasSize(4);
        Actor clerk = new Actor("lan", "Lan", List.of(grant(Role.CLERK, 3)));
        assertThat(refusal(accounts.accounts(clerk)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private void bound(AccountBounds bounds) {
        accounts.bound(PRINCIPAL, "lan", bounds).orThrow();
    }

    private void put(String name, String password, Grant grant) {
        store.accounts.put(name, new StoredAccount(name, name, "new:" + password, List.of(grant), null));
    }

    private static Grant grant(Role role, long unit) {
        return new Grant(role, unit, null, null, LocalDate.of(2025, 8, 1), null);
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

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
