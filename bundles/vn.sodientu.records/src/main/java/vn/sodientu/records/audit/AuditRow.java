package vn.sodientu.records.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.spi.records.AuditRecords.Row;
import vn.sodientu.records.jpa.Micros;

/** One link of a chain, written once. */
@Entity
@Table(name = "audit")
public class AuditRow {
    @Id
    @Column(name = "unit_id")
    long unit;

    @Id
    @Column(name = "audit_no")
    long number;

    @Column(name = "done_at")
    long at;

    @Column(name = "account")
    String account;

    @Column(name = "action_code")
    String action;

    @Column(name = "subject_ref")
    String subject;

    @Column(name = "detail")
    String detail;

    @Column(name = "previous_hash")
    String previous;

    @Column(name = "row_hash")
    String hash;

    @Column(name = "trail_no")
    long trail;

    @Column(name = "trail_hash")
    String trailHash;

    /** For EclipseLink. */
    protected AuditRow() {}

    AuditRow(Row row, Trail.Mark mark) {
        unit = row.unit();
        number = row.number();
        at = Micros.of(row.at());
        account = row.account();
        action = row.action();
        subject = row.subject();
        detail = row.detail();
        previous = row.previous();
        hash = row.hash();
        trail = mark.number();
        trailHash = mark.hash();
    }

    Row value() {
        return new Row(unit, number, Micros.instant(at), account, action, subject, detail, previous, hash);
    }

    Trail.Mark mark() {
        return new Trail.Mark(trail, trailHash);
    }
}
