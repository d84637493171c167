package vn.sodientu.records.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.AccountRecords.Terms;
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

    @Column(name = "password_no")
    int passwordNo;

    @Column(name = "password_once")
    boolean once;

    @Column(name = "valid_from")
    @Nullable
    LocalDate from;

    @Column(name = "valid_to")
    @Nullable
    LocalDate to;

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
        passwordNo = account.terms().passwordNo();
        once = account.terms().once();
        from = account.terms().from();
        to = account.terms().to();
    }

    String name() {
        return name;
    }

    StoredAccount value(List<Grant> grants) {
        Terms terms = new Terms(passwordNo, once, from, to);
        return new StoredAccount(name, displayName, hash, grants, Micros.nullable(closed), terms);
    }
}
