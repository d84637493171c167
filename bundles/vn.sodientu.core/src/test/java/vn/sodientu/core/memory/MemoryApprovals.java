package vn.sodientu.core.memory;

import java.util.List;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.spi.records.ApprovalRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;

/** Approvals by class and period. */
record MemoryApprovals(Tables tables) implements ApprovalRecords {
    @Override
    public Approval of(ClassId clazz, Period period) {
        return tables.approvals.getOrDefault(key(clazz, period), new Approval(clazz, period, List.of()));
    }

    @Override
    public void addStep(Approval approval) {
        tables.approvals.put(key(approval.clazz(), approval.period()), approval);
    }

    private static String key(ClassId clazz, Period period) {
        return clazz + "/" + period;
    }
}
