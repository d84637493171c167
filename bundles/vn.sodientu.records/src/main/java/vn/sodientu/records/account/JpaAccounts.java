package vn.sodientu.records.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.spi.records.AccountRecords;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.jpa.Tables;

/** Accounts in the database. */
public record JpaAccounts(Tables tables) implements AccountRecords {
    @Override
    public Optional<StoredAccount> find(String name) {
        return tables.find(AccountRow.class, "x.name = ?1", name)
                .map(
                        row -> row.value(tables
                                .list(
                                        GrantRow.class,
                                        "select g from GrantRow g where g.account = ?1 order by g.ordinal",
                                        name)
                                .stream()
                                .map(GrantRow::value)
                                .toList()));
    }

    @Override
    public List<StoredAccount> all() {
        Map<String, List<Grant>> grants =
                tables.list(GrantRow.class, "select g from GrantRow g order by g.account, g.ordinal").stream()
                        .collect(groupingBy(GrantRow::account, mapping(GrantRow::value, toList())));
        return tables.list(AccountRow.class, "select a from AccountRow a").stream()
                .map(row -> row.value(grants.getOrDefault(row.name(), List.of())))
                .sorted(Comparator.comparing(StoredAccount::name))
                .toList();
    }

    @Override
    public void add(StoredAccount account) {
        tables.add(List.of(new AccountRow(account)));
        addGrants(account);
    }

    @Override
    public void update(StoredAccount account) {
        AccountRow row = tables.find(AccountRow.class, "x.name = ?1", account.name())
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + account.name()));
        row.take(account);
        tables.send();
        tables.execute("delete from GrantRow g where g.account = ?1", account.name());
        addGrants(account);
    }

    private void addGrants(StoredAccount account) {
        List<GrantRow> rows = new ArrayList<>();
        for (Grant grant : account.grants()) {
            rows.add(new GrantRow(account.name(), rows.size() + 1, grant));
        }
        tables.add(rows);
    }

    @Override
    public void addToken(String digest, String account, Instant until) {
        tables.add(List.of(new TokenRow(digest, account, until)));
    }

    @Override
    public Optional<String> tokenOwner(String digest, Instant now) {
        return tables.find(TokenRow.class, "x.digest = ?1", digest)
                .filter(row -> row.holdsAt(now))
                .map(TokenRow::account);
    }

    @Override
    public void removeTokens(Instant before) {
        tables.execute("delete from TokenRow t where t.until < ?1", Micros.of(before));
    }

    @Override
    public void removeTokensOf(String account) {
        tables.execute("delete from TokenRow t where t.account = ?1", account);
    }
}
