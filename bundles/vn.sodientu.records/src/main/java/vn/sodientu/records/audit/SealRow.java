package vn.sodientu.records.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.records.jpa.Micros;

/** A seal, written once. */
@Entity
@Table(name = "audit_seal")
public class SealRow {
    @Id
    @Column(name = "seal_no")
    long number;

    @Column(name = "sealed_at")
    long at;

    @Column(name = "seal_day")
    String day;

    @Column(name = "head_count")
    int heads;

    @Column(name = "root_hash")
    String root;

    @Column(name = "previous_hash")
    String previous;

    @Column(name = "seal_hash")
    String hash;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "signature")
    String signature;

    /** For EclipseLink. */
    protected SealRow() {}

    SealRow(AuditSeal seal) {
        number = seal.number();
        at = Micros.of(seal.at());
        day = seal.day();
        heads = seal.heads();
        root = seal.root();
        previous = seal.previous();
        hash = seal.hash();
        keyId = seal.keyId();
        signature = seal.signature();
    }

    AuditSeal value() {
        return new AuditSeal(number, Micros.instant(at), day, heads, root, previous, hash, keyId, signature);
    }
}
