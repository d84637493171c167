package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.records.jpa.Micros;

/** A step of a correction, written once. */
@Entity
@Table(name = "correction_step")
public class CorrectionStepRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "correction_no")
    long number;

    @Id
    @Column(name = "step_no")
    int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    Correction.State state;

    @Column(name = "account")
    String account;

    @Column(name = "note")
    String note;

    @Column(name = "done_at")
    long at;

    /** For EclipseLink. */
    protected CorrectionStepRow() {}

    CorrectionStepRow(CorrectionId id, int step, Correction.Step taken) {
        school = id.school();
        number = id.number();
        this.step = step;
        state = taken.state();
        account = taken.account();
        note = taken.note();
        at = Micros.of(taken.at());
    }

    Correction.Step value() {
        return new Correction.Step(state, account, note, Micros.instant(at));
    }
}
