package vn.sodientu.records.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a chain had got to at a seal, when it had moved since the seal before. */
@Entity
@Table(name = "audit_seal_head")
public class SealHeadRow {
    @Id
    @Column(name = "seal_no")
    long number;

    @Id
    @Column(name = "unit_id")
    long unit;

    @Column(name = "last_no")
    long last;

    @Column(name = "last_hash")
    String hash;

    /** For EclipseLink. */
    protected SealHeadRow() {}

    SealHeadRow(long seal, SealedHead head) {
        number = seal;
        unit = head.unit();
        last = head.last();
        hash = head.hash();
    }

    SealedHead value() {
        return new SealedHead(unit, last, hash);
    }
}
