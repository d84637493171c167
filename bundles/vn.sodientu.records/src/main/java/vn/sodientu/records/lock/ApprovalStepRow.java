package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.domain.year.Period;
import vn.sodientu.records.jpa.Micros;

/** A step of an approval, written once. */
@Entity
@Table(name = "approval_step")
public class ApprovalStepRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    Period period;

    @Id
    @Column(name = "step_no")
    int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    Approval.State state;

    @Column(name = "account")
    String account;

    @Column(name = "note")
    String note;

    @Column(name = "done_at")
    long at;

    /** For EclipseLink. */
    protected ApprovalStepRow() {}

    ApprovalStepRow(Approval approval) {
        step = approval.steps().size();
        Approval.Step last = approval.steps().get(step - 1);
        school = approval.clazz().school();
        clazz = approval.clazz().number();
        period = approval.period();
        state = last.state();
        account = last.account();
        note = last.note();
        at = Micros.of(last.at());
    }

    Approval.Step value() {
        return new Approval.Step(state, account, note, Micros.instant(at));
    }
}
