package vn.sodientu.core.memory;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.spi.records.AccountRecords;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;

/** The accounts a test knows of; the core only reads them. */
final class MemoryAccounts {
    private MemoryAccounts() {}

    static AccountRecords over(Tables tables) {
        return (AccountRecords) Proxy.newProxyInstance(
                AccountRecords.class.getClassLoader(),
                new Class<?>[] {AccountRecords.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "all" -> List.copyOf(tables.accounts);
                    case "find" -> find(tables, (String) given[0]);
                    case "add" -> tables.accounts.add((StoredAccount) given[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Optional<StoredAccount> find(Tables tables, String name) {
        return tables.accounts.stream()
                .filter(account -> account.name().equals(name))
                .findFirst();
    }
}
