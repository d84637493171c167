package vn.sodientu.records.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sodientu.records.jpa.Micros;

/** The digest of a token; the token itself is never stored. */
@Entity
@Table(name = "token")
public class TokenRow {
    @Id
    @Column(name = "digest")
    String digest;

    @Column(name = "account")
    String account;

    @Column(name = "valid_until")
    long until;

    /** For EclipseLink. */
    protected TokenRow() {}

    TokenRow(String digest, String account, Instant until) {
        this.digest = digest;
        this.account = account;
        this.until = Micros.of(until);
    }

    String account() {
        return account;
    }

    boolean holdsAt(Instant moment) {
        return Micros.of(moment) < until;
    }
}
