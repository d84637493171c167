package vn.sodientu.records.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.records.keys.ChainKey;

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

    @Column(name = "head_mac")
    String mac;

    /** For EclipseLink. */
    protected AuditHeadRow() {}

    long unit() {
        return unit;
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    /** Within this class, because only its own writes are tracked. */
    void advance(String newHash, ChainKey key) {
        number++;
        hash = newHash;
        confirm(key);
    }

    /** Says that the server itself has set this head. */
    void confirm(ChainKey key) {
        mac = key.mac(unit, number, hash);
    }

    boolean confirmed(ChainKey key) {
        return key.mac(unit, number, hash).equals(mac);
    }
}
