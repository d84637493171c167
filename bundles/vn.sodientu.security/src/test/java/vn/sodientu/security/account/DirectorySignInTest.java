package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.security.FakeStore;
import vn.sodientu.security.SetClock;
import vn.sodientu.security.directory.Directory;
import vn.sodientu.security.directory.DirectoryException;
import vn.sodientu.security.directory.TestAnswers;

/** Sign-in where a directory checks the passwords of all but the administrator. */
final class DirectorySignInTest {
    private static final String HERE = "10.0.0.1";
    private static final AccessPolicy OPEN = (who, what, where) -> Optional.empty();

    private final FakeStore store = new FakeStore();
    private final SetClock clock = new SetClock("2026-01-05T01:00:10Z");
    private final PlainHasher hasher = new PlainHasher();
    private final List<String> asked = new ArrayList<>();
    private final Directory remote = new Remote();
    private boolean away;
    private final SignIn signIn = Desks.signIn(store, hasher, account -> false, clock);
    private final StoredAccountService accounts = Desks.accounts(store, OPEN, hasher, clock, signIn);

    @BeforeEach
    void someAccounts() {
        signIn.setDirectory(remote);
        put("lan");
        put("admin");
    }

    @AfterEach
    void theRolesStayHere() {
        assertThat(store.accounts.values())
                .allSatisfy(account -> assertThat(account.grants()).hasSize(1));
    }

    @Test
    void thePasswordOfTheDirectoryOpensAndTheOneKeptHereDoesNot() {
        Actor lan = accounts.signIn("Lan", "mật khẩu xa", HERE).orThrow();
        assertThat(lan.is(Role.CLERK)).isTrue();
        assertThat(kind(accounts.signIn("lan", "mật khẩu đây", HERE))).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
        assertThat(asked).containsExactly("lan", "lan");
        assertThat(hasher.compared).isEmpty();
        assertThat(store.accounts.get("lan")).extracting(StoredAccount::hash).isEqualTo("old:mật khẩu đây");
    }

    @Test
    void whoHasNoAccountHereStaysOutsideThoughTheDirectoryKnowsHim() {
        assertThat(accounts.signIn("mai", "mật khẩu xa", HERE)).isEqualTo(accounts.signIn("lan", "sai", HERE));
        assertThat(asked).containsExactly("mai", "lan");
    }

    @Test
    void whenTheDirectoryIsAwayThatIsSaidAndTheAdministratorStillGetsIn() {
        away = true;
        for (int i = 0; i < 5; i++) {
            assertThat(kind(accounts.signIn("lan", "mật khẩu xa", HERE))).isEqualTo(Refusal.Kind.UNAVAILABLE);
        }
        assertThat(accounts.signIn("admin", "mật khẩu đây", HERE)).isInstanceOf(Outcome.Done.class);
        away = false;
        assertThat(accounts.signIn("lan", "mật khẩu xa", HERE)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aPasswordOfTheDirectoryIsNotChangedHere() {
        assertThat(kind(accounts.changePassword(new PasswordChange("lan", "mật khẩu xa", "một câu thật dài", HERE))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        Actor admin = accounts.signIn("admin", "mật khẩu đây", HERE).orThrow();
        assertThat(kind(accounts.resetPassword(admin, "lan"))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aOneTimePasswordFromBeforeStopsNobodyWhoComesFromTheDirectory() {
        store.accounts.computeIfPresent("lan", (name, old) -> old.withPassword("old:x", true));
        assertThat(accounts.signIn("lan", "mật khẩu xa", HERE)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aPasswordRememberedFromHereIsForgottenWhenTheDirectoryComesAndTheOtherWayRound() {
        signIn.unsetDirectory(remote);
        assertThat(accounts.signIn("lan", "mật khẩu đây", HERE)).isInstanceOf(Outcome.Done.class);
        signIn.setDirectory(remote);
        assertThat(kind(accounts.signIn("lan", "mật khẩu đây", HERE))).isEqualTo(Refusal.Kind.UNAUTHENTICATED);

        clock.pass(Duration.ofMinutes(10));
        assertThat(accounts.signIn("lan", "mật khẩu xa", HERE)).isInstanceOf(Outcome.Done.class);
        signIn.unsetDirectory(remote);
        assertThat(kind(accounts.signIn("lan", "mật khẩu xa", HERE))).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
    }

    private void put(String name) {
        Grant grant = new Grant(Role.CLERK, 3, null, null, LocalDate.of(2025, 8, 1), null);
        store.accounts.put(name, new StoredAccount(name, name, "old:mật khẩu đây", List.of(grant), null));
    }

    private static Refusal.Kind kind(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().kind();
    }

    /** Knows one password for everybody. */
    private final class Remote implements Directory {
        @Override
        public boolean keeps(String account) {
            return !account.equals("admin");
        }

        @Override
        public boolean matches(String account, String password) throws DirectoryException {
            asked.add(account);
            if (away) {
                throw TestAnswers.away();
            }
            return password.equals("mật khẩu xa");
        }
    }
}
