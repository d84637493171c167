package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.CodeRecords.StoredCode;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;

/** Accounts, grants and tokens. */
abstract class AccountContract {
    private static final Grant TEACHER = new Grant(Role.TEACHER, 3, new StaffId(3, 4), null, Sample.DAY, null);
    private static final Grant PARENT =
            new Grant(Role.PARENT, 3, null, new PupilId(3, 9), Sample.DAY, Sample.DAY.plusYears(1));
    private final TestStore store;
    private final String name = UUID.randomUUID().toString();

    AccountContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void anAccountComesBackWithItsGrantsInOrder() {
        StoredAccount account = account("$2a$10$băm", List.of(TEACHER, PARENT), null);
        add(account);
        StoredAccount bare = new StoredAccount(name + "-2", "Không quyền", "h", List.of(), Sample.NOW);
        add(bare);

        assertThat(store.one(r -> r.accounts().find(name))).contains(account);
        assertThat(store.list(r -> r.accounts().all())).containsSubsequence(account, bare);
        assertThat(store.one(r -> r.accounts().find("nobody"))).isEmpty();
    }

    @Test
    void theKeyOfOneTimeCodesIsKeptEncryptedReplacedAndRemoved() {
        add(account("h", List.of(), null));
        StoredCode begun = new StoredCode(name, "JBSWY3DPEHPK3PXP", null, 0, List.of());
        StoredCode enrolled = begun.enrolledAt(Sample.NOW).usedAt(58_781_000).with(List.of("ab", "cd"));

        assertThat(store.one(r -> r.codes().find(name))).isEmpty();
        put(begun);
        assertThat(store.one(r -> r.codes().find(name))).contains(begun);
        put(enrolled);
        assertThat(store.one(r -> r.codes().find(name))).contains(enrolled);
        store.write(r -> {
            r.codes().remove(name);
            return name;
        });
        assertThat(store.one(r -> r.codes().find(name))).isEmpty();
    }

    private void put(StoredCode code) {
        store.write(r -> {
            r.codes().put(code);
            return name;
        });
    }

    @Test
    void aNameUsedTwiceIsRefused() {
        add(account("h", List.of(), null));

        assertThatThrownBy(() -> add(account("h", List.of(), null))).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void anAccountIsGivenANewHashClosedAndReopened() {
        add(account("old", List.of(TEACHER), null));
        StoredAccount closed = account("new", List.of(TEACHER, PARENT), Sample.NOW);
        StoredAccount reopened = account("new", List.of(PARENT), null);

        update(closed);
        assertThat(store.one(r -> r.accounts().find(name))).contains(closed);
        update(reopened);
        assertThat(store.one(r -> r.accounts().find(name))).contains(reopened);
    }

    @Test
    void aTokenHoldsUntilItsMomentAndNotAtIt() {
        add(account("h", List.of(), null));
        store.write(r -> {
            r.accounts().addToken(name + "digest", name, Sample.NOW);
            return name;
        });

        assertThat(owner(Sample.NOW.minusNanos(1_000))).isEqualTo(name);
        assertThat(owner(Sample.NOW)).isNull();
    }

    @Test
    void tokensThatAreOverAreRemovedAndOthersStay() {
        add(account("h", List.of(), null));
        store.write(r -> {
            r.accounts().addToken(name + "digest", name, Sample.NOW);
            r.accounts().removeTokens(Sample.NOW);
            return name;
        });
        assertThat(owner(Sample.NOW.minusSeconds(1))).isEqualTo(name);

        store.write(r -> {
            r.accounts().removeTokens(Sample.NOW.plusNanos(1_000));
            return name;
        });
        assertThat(owner(Sample.NOW.minusSeconds(1))).isNull();
    }

    @Test
    void theNextPasswordItsNumberAndTheBoundsAreKept() {
        StoredAccount first = account("h", List.of(TEACHER), null);
        add(first);
        StoredAccount next = first.withPassword("h2", true).bounded(Sample.NOW, Sample.DAY, Sample.DAY.plusDays(1));

        update(next);
        assertThat(store.one(r -> r.accounts().find(name))).contains(next);
        StoredAccount opened = next.withPassword("h3", false).bounded(null, null, null);
        update(opened);
        assertThat(store.one(r -> r.accounts().find(name))).contains(opened);
        assertThat(opened.terms().passwordNo()).isEqualTo(2);
    }

    @Test
    void allTokensOfOneAccountAreRemovedAndThoseOfOthersStay() {
        add(account("h", List.of(), null));
        String other = name + "-other";
        add(new StoredAccount(other, "Khác", "h", List.of(), null));
        store.write(r -> {
            r.accounts().addToken(name + "digest", name, Sample.NOW);
            r.accounts().addToken(other + "digest", other, Sample.NOW);
            r.accounts().removeTokensOf(name);
            return name;
        });

        assertThat(owner(Sample.NOW.minusSeconds(1))).isNull();
        assertThat(store.one(r -> r.accounts().tokenOwner(other + "digest", Sample.NOW.minusSeconds(1))))
                .contains(other);
    }

    private @Nullable String owner(Instant now) {
        return store.read(r -> r.accounts().tokenOwner(name + "digest", now)).orElse(null);
    }

    private void add(StoredAccount account) {
        store.write(r -> {
            r.accounts().add(account);
            return account;
        });
    }

    private void update(StoredAccount account) {
        store.write(r -> {
            r.accounts().update(account);
            return account;
        });
    }

    private StoredAccount account(String hash, List<Grant> grants, @Nullable Instant closed) {
        return new StoredAccount(name, "Nguyễn Thị Ánh", hash, grants, closed);
    }
}
