package vn.sodientu.security.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;

/** What accounts do, in the audit chain of their first unit. Never a password, and never a name that is no account. */
final class AccountAudit {
    /** The chain of the server itself: accounts without a unit, and attempts on accounts that do not exist. */
    static final long SERVER = 0;

    private static final String UNKNOWN = "?";

    private final RecordStore store;
    private final Clock clock;

    AccountAudit(RecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void signedIn(StoredAccount account, String address) {
        append(account.grants(), account.name(), "account.signIn", account.name(), "address " + address);
    }

    /**
     * Also written for an unknown account, so that both take the same time. What was typed is not kept: it may be a
     * password in the wrong field.
     */
    void signInFailed(Optional<StoredAccount> account, String address) {
        String name = account.map(StoredAccount::name).orElse(UNKNOWN);
        List<Grant> grants = account.map(StoredAccount::grants).orElse(List.of());
        append(grants, name, "account.signInFailed", name, "address " + address);
    }

    /** Stores a stronger hash of the same password, unless the password was changed meanwhile. */
    void rehashed(StoredAccount before, StoredAccount after) {
        store.write(records -> records.accounts()
                .find(before.name())
                .filter(now -> now.hash().equals(before.hash()))
                .map(now -> {
                    records.accounts().update(now.rehashed(after.hash()));
                    return append(records, now.grants(), now.name(), "account.rehash", now.name(), "");
                }));
    }

    /**
     * Stores what became of an account, unless somebody else changed its password first.
     *
     * @param before what the change was made from
     * @return whether it was stored
     */
    boolean change(StoredAccount before, StoredAccount after, String by, String action, String detail) {
        return change(before, after, by, action, detail, records -> {});
    }

    /** The same, with something else that is stored or left in the same transaction. */
    boolean change(
            StoredAccount before,
            StoredAccount after,
            String by,
            String action,
            String detail,
            Consumer<Records> also) {
        boolean password = before.terms().passwordNo() != after.terms().passwordNo();
        return store.write(records -> {
            Optional<StoredAccount> now = records.accounts().find(before.name());
            if (now.filter(found -> found.terms().equals(before.terms())).isEmpty()) {
                return false;
            }
            records.accounts().update(after);
            also.accept(records);
            if (password) {
                records.accounts().removeTokensOf(after.name());
            }
            append(records, after.grants(), by, action, after.name(), detail);
            return true;
        });
    }

    /** Stores a new account with its audit row. */
    void create(StoredAccount account, String by) {
        String roles = account.grants().stream()
                .map(grant -> grant.role() + "@" + grant.unit())
                .reduce((all, next) -> all + " " + next)
                .orElse("");
        store.write(records -> {
            records.accounts().add(account);
            return append(records, account.grants(), by, "account.create", account.name(), roles);
        });
    }

    private void append(List<Grant> grants, String by, String action, String subject, String detail) {
        store.write(records -> append(records, grants, by, action, subject, detail));
    }

    long append(Records records, List<Grant> grants, String by, String action, String subject, String detail) {
        long unit = grants.isEmpty() ? SERVER : grants.get(0).unit();
        return records.audit().append(unit, clock.instant(), by, action, subject, detail);
    }
}
