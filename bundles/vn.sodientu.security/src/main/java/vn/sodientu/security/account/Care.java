package vn.sodientu.security.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountBounds;
import vn.sodientu.api.account.AccountState;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.rule.Violation;

/** What happens to an account after it was created: new passwords, bounds, closing. */
final class Care {
    private static final int ONE_TIME_LENGTH = 12;

    private final RecordStore store;
    private final PasswordHasher hasher;
    private final AccountAudit audit;
    private final Managers managers;
    private final Managed managed;
    private final Clock clock;
    private final SecureRandom random;

    Care(
            RecordStore store,
            PasswordHasher hasher,
            AccountAudit audit,
            Managers managers,
            Clock clock,
            SecureRandom random) {
        this.store = store;
        this.hasher = hasher;
        this.audit = audit;
        this.managers = managers;
        this.managed = new Managed(store, managers);
        this.clock = clock;
        this.random = random;
    }

    /**
     * The owner's own change, once the current password was found right.
     *
     * @param second asks for the one-time code, which is used up by that: only when nothing else is wrong
     */
    Outcome<StoredAccount> change(
            StoredAccount account, PasswordChange change, Supplier<Outcome<StoredAccount>> second) {
        Optional<Violation> fault = PasswordRules.fault("new", account.name(), change.wanted());
        if (fault.isPresent()) {
            return Outcome.refused(Refusal.Kind.INVALID, List.of(fault.get()));
        }
        if (hasher.matches(change.wanted(), account.hash())) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.INVALID,
                    "new",
                    "Mật khẩu mới phải khác mật khẩu hiện tại.",
                    "The new password must differ from the current one."));
        }
        StoredAccount after = account.withPassword(hasher.hash(change.wanted()), false);
        return second.get()
                .then(passed -> keep(account, after, account.name(), "account.password", ""))
                .map(done -> after);
    }

    /** An account that the actor manages. */
    Outcome<StoredAccount> managed(Actor who, String name) {
        return managed.find(who, name);
    }

    Outcome<String> reset(Actor who, String name) {
        return managed.find(who, name).then(account -> {
            if (account.name().equals(who.account())) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.FORBIDDEN,
                        "account",
                        "Không ai tự đặt lại mật khẩu của mình; hãy dùng chức năng đổi mật khẩu.",
                        "Nobody resets his own password; change it instead."));
            }
            String password = PasswordFile.generate(random, ONE_TIME_LENGTH);
            StoredAccount after = account.withPassword(hasher.hash(password), true);
            return keep(account, after, who.account(), "account.reset", "").map(done -> password);
        });
    }

    Outcome<AccountState> bound(Actor who, String name, AccountBounds bounds) {
        return managed.find(who, name).then(account -> {
            Refusal fault = fault(who, account, bounds);
            if (fault != null) {
                return Outcome.refused(fault);
            }
            Instant before = account.closed();
            Instant closed = bounds.closed() ? (before == null ? clock.instant() : before) : null;
            StoredAccount after = account.bounded(closed, bounds.from(), bounds.to());
            String detail = (bounds.closed() ? "closed" : "open") + " " + bounds.from() + " " + bounds.to();
            return keep(account, after, who.account(), "account.bound", detail).map(done -> state(after));
        });
    }

    Outcome<List<AccountState>> accounts(Actor who) {
        Optional<Refusal> refusal = managers.refusal(who);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : Outcome.done(store.read(records -> records.accounts().all()).stream()
                        .filter(account ->
                                managers.refusal(who, account.grants()).isEmpty())
                        .map(Care::state)
                        .toList());
    }

    private static @Nullable Refusal fault(Actor who, StoredAccount account, AccountBounds bounds) {
        if (account.name().equals(who.account())) {
            return Refusal.of(
                    Refusal.Kind.FORBIDDEN,
                    "account",
                    "Không ai tự khóa tài khoản của mình; hãy nhờ người quản lý khác.",
                    "Nobody bounds his own account; ask another manager.");
        }
        LocalDate from = bounds.from();
        LocalDate to = bounds.to();
        return from != null && to != null && to.isBefore(from)
                ? Refusal.of(
                        Refusal.Kind.INVALID,
                        "to",
                        "Ngày kết thúc trước ngày bắt đầu.",
                        "The last day is before the first.")
                : null;
    }

    private Outcome<Boolean> keep(StoredAccount before, StoredAccount after, String by, String action, String detail) {
        return audit.change(before, after, by, action, detail)
                ? Outcome.done(true)
                : Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "account",
                        "Tài khoản vừa được thay đổi ở nơi khác; hãy thử lại.",
                        "The account was changed elsewhere just now; try again."));
    }

    private static AccountState state(StoredAccount account) {
        var terms = account.terms();
        return new AccountState(
                account.name(),
                account.displayName(),
                account.grants(),
                new AccountBounds(account.closed() != null, terms.from(), terms.to()),
                terms.once());
    }
}
