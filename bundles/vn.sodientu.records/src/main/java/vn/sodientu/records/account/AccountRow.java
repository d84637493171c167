package vn.sodientu.records.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.records.jpa.Micros;

/** An account. */
@Entity
@Table(name = "account")
public class AccountRow {
    @Id
    @Column(name = "name")
    String name;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "password_hash")
    String hash;

    @Column(name = "closed_at")
    @Nullable
    Long closed;

    @Version
    @Column(name = "row_version")
    int version;

    /** For EclipseLink. */
    protected AccountRow() {}

    AccountRow(StoredAccount account) {
        name = account.name();
        take(account);
    }

    /** Takes over what may change. */
    final void take(StoredAccount account) {
        displayName = account.displayName();
        hash = account.hash();
        closed = Micros.ofNullable(account.closed());
    }

    String name() {
        return name;
    }

    StoredAccount value(List<Grant> grants) {
        return new StoredAccount(name, displayName, hash, grants, Micros.nullable(closed));
    }
}
