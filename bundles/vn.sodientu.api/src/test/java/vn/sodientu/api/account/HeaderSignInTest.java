package vn.sodientu.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;

class HeaderSignInTest {
    private final FakeAccounts accounts = new FakeAccounts();
    private final MovableClock clock = new MovableClock();
    private final HeaderSignIn door = new HeaderSignIn(() -> accounts, clock);

    @Test
    void aRightPasswordIsCheckedOnceInFiveMinutes() {
        accounts.passwords.put("gvcn", "dung");
        assertThat(signIn("gvcn", "dung")).isTrue();
        clock.now = clock.now.plus(KnownPasswords.LIFETIME).minusNanos(1);
        assertThat(signIn("gvcn", "dung")).isTrue();
        assertThat(accounts.checks).isEqualTo(1);
        clock.now = clock.now.plusNanos(1);
        assertThat(signIn("gvcn", "dung")).isTrue();
        assertThat(accounts.checks).isEqualTo(2);
    }

    @Test
    void aWrongPasswordIsCheckedEveryTime() {
        accounts.passwords.put("gvcn", "dung");
        assertThat(signIn("gvcn", "sai")).isFalse();
        assertThat(signIn("gvcn", "sai")).isFalse();
        assertThat(accounts.checks).isEqualTo(2);
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        accounts.passwords.put("gvcn", "dung");
        assertThat(signIn("gvcn", "dung")).isTrue();
        accounts.passwords.remove("gvcn");
        assertThat(signIn("gvcn", "dung")).isFalse();
    }

    @Test
    void theOldPasswordIsForgottenOnceTheNewOneWasUsed() {
        accounts.passwords.put("gvcn", "cu");
        assertThat(signIn("gvcn", "cu")).isTrue();
        accounts.passwords.put("gvcn", "moi");
        assertThat(signIn("gvcn", "moi")).isTrue();
        assertThat(signIn("gvcn", "cu")).isFalse();
    }

    @Test
    void onlySoManyPasswordsAreKept() {
        for (int i = 0; i <= KnownPasswords.CAPACITY; i++) {
            accounts.passwords.put("a" + i, "x");
            assertThat(signIn("a" + i, "x")).isTrue();
        }
        int before = accounts.checks;
        assertThat(signIn("a" + KnownPasswords.CAPACITY, "x")).isTrue();
        assertThat(accounts.checks).isEqualTo(before);
        assertThat(signIn("a0", "x")).isTrue();
        assertThat(accounts.checks).isEqualTo(before + 1);
    }

    @Test
    void aTokenIsAskedForEveryTime() {
        assertThat(door.signIn("Bearer ma", "::1")).isInstanceOf(Outcome.Refused.class);
        accounts.passwords.put("ma", "");
        assertThat(door.signIn("Bearer ma", "::1")).isInstanceOf(Outcome.Done.class);
        accounts.passwords.remove("ma");
        assertThat(door.signIn("Bearer ma", "::1")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void noHeaderAndAForeignSchemeAreUnauthenticated() {
        for (String header : new String[] {null, "", "Digest x"}) {
            assertThat(door.signIn(header, "::1")).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                            refused.refusal().kind())
                    .isEqualTo(Refusal.Kind.UNAUTHENTICATED));
        }
        assertThat(accounts.checks).isZero();
    }

    @Test
    void aCodeIsHandedOnAndNoSignInWithOneIsRemembered() {
        accounts.passwords.put("lan", "mật khẩu");
        String header = "Basic " + CredentialsTest.encode("lan:mật khẩu");
        assertThat(door.signIn(header, "123456", "::1")).isInstanceOf(Outcome.Done.class);
        assertThat(door.signIn(header, "123456", "::1")).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.checks).isEqualTo(2);
        assertThat(door.signIn(header, "654321", "::1")).isInstanceOf(Outcome.Refused.class);
    }

    private boolean signIn(String account, String password) {
        return door.signIn("Basic " + CredentialsTest.encode(account + ":" + password), "127.0.0.1")
                instanceof Outcome.Done;
    }

    private static final class FakeAccounts implements AccountService {
        private final Map<String, String> passwords = new HashMap<>();
        private int checks;

        @Override
        public Outcome<Actor> signIn(String account, String password, String address) {
            checks++;
            return password.equals(passwords.get(account))
                    ? Outcome.done(new Actor(account, account, List.of()))
                    : Outcome.refused(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "", "Sai", "Wrong"));
        }

        @Override
        public Outcome<Token> token(String client, String secret, String address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<Actor> signIn(String account, String password, String code, String address) {
            return code.equals("123456")
                    ? signIn(account, password, address)
                    : Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "account.code", "Cần mã", "A code, please"));
        }

        @Override
        public Outcome<Token> token(String client, String secret, String code, String address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Actor> actor(String token) {
            return Optional.ofNullable(passwords.get(token)).map(any -> new Actor(token, token, List.of()));
        }

        @Override
        public Optional<Actor> refresh(Actor signedIn) {
            return Optional.of(signedIn).filter(actor -> passwords.containsKey(actor.account()));
        }

        @Override
        public Outcome<Actor> create(Actor who, NewAccount account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<Actor> changePassword(PasswordChange change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<String> resetPassword(Actor who, String account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<AccountState> bound(Actor who, String account, AccountBounds bounds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<List<AccountState>> accounts(Actor who) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.EPOCH.plus(Duration.ofDays(20_000));

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
