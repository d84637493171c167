package vn.sodientu.records.lock;

import java.util.List;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.spi.records.ApprovalRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.records.jpa.Tables;

/** Approvals in the database. */
public record JpaApprovals(Tables tables) implements ApprovalRecords {
    @Override
    public Approval of(ClassId clazz, Period period) {
        return new Approval(
                clazz,
                period,
                tables
                        .list(
                                ApprovalStepRow.class,
                                "select a from ApprovalStepRow a where a.school = ?1 and a.clazz = ?2"
                                        + " and a.period = ?3 order by a.step",
                                clazz.school(),
                                clazz.number(),
                                period)
                        .stream()
                        .map(ApprovalStepRow::value)
                        .toList());
    }

    @Override
    public void addStep(Approval approval) {
        tables.add(List.of(new ApprovalStepRow(approval)));
    }
}
