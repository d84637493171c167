package vn.sodientu.records.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.spi.records.RequestRecords.Kept;
import vn.sodientu.records.jpa.Micros;

/** A request kept under its key, written once. */
@Entity
@Table(name = "request")
public class RequestRow {
    static final String KEY = "x.school = ?1 and x.account = ?2 and x.key = ?3";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "account")
    String account;

    @Id
    @Column(name = "request_key")
    String key;

    @Column(name = "digest")
    String digest;

    @Column(name = "kept_at")
    long at;

    /** For EclipseLink. */
    protected RequestRow() {}

    RequestRow(long school, String account, String key, Kept kept) {
        this.school = school;
        this.account = account;
        this.key = key;
        digest = kept.digest();
        at = Micros.of(kept.at());
    }

    Kept value() {
        return new Kept(digest, Micros.instant(at));
    }
}
