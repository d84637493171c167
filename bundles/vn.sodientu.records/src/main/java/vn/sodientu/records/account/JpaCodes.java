package vn.sodientu.records.account;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.spi.records.CodeRecords;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;

/** Keys of one-time codes in the database. */
public record JpaCodes(Tables tables, FieldCipher cipher) implements CodeRecords {
    @Override
    public Optional<StoredCode> find(String account) {
        return row(account).map(row -> row.value(cipher));
    }

    @Override
    public void put(StoredCode code) {
        Optional<CodeRow> row = row(code.account());
        if (row.isPresent()) {
            row.get().take(cipher, code);
        } else {
            tables.add(List.of(new CodeRow(cipher, code)));
        }
    }

    @Override
    public void remove(String account) {
        tables.execute("delete from CodeRow c where c.account = ?1", account);
    }

    private Optional<CodeRow> row(String account) {
        return tables.find(CodeRow.class, "x.account = ?1", account);
    }
}
