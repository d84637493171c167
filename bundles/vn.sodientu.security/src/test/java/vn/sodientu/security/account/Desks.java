package vn.sodientu.security.account;

import java.security.SecureRandom;
import java.time.Clock;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.security.FakeStore;

/** The services of this bundle as tests put them together. */
final class Desks {
    private Desks() {}

    /** Where nobody requires one-time codes. */
    static StoredAccountService accounts(FakeStore store, AccessPolicy policy, PasswordHasher hasher, Clock clock) {
        return accounts(store, policy, hasher, clock, signIn(store, hasher, account -> false, clock));
    }

    static StoredAccountService accounts(
            FakeStore store, AccessPolicy policy, PasswordHasher hasher, Clock clock, SignIn signIn) {
        return new StoredAccountService(store, policy, hasher, signIn, clock, new SecureRandom());
    }

    static SignIn signIn(FakeStore store, PasswordHasher hasher, CodeDemand demand, Clock clock) {
        return new SignIn(store, hasher, demand, clock, new SecureRandom());
    }
}
