package vn.sodientu.records.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a chain has got to. Locked by whoever adds to it, so it needs no version of its own. */
@Entity
@Table(name = "audit_head")
public class AuditHeadRow {
    static final String KEY = "x.unit = ?1";

    @Id
    @Column(name = "unit_id")
    long unit;

    @Column(name = "last_no")
    long number;

    @Column(name = "last_hash")
    String hash;

    /** For EclipseLink. */
    protected AuditHeadRow() {}

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    /** Within this class, because only its own writes are tracked. */
    void advance(String newHash) {
        number++;
        hash = newHash;
    }
}
