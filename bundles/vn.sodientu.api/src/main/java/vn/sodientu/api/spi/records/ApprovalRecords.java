package vn.sodientu.api.spi.records;

import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;

/** Approvals and their steps: rows are only ever added. */
@ProviderType
public interface ApprovalRecords {
    /** How far a class's period is; without steps while nobody confirmed. */
    Approval of(ClassId clazz, Period period);

    /** Adds the last step of an approval; the same place twice fails with {@link StaleRecordException}. */
    void addStep(Approval approval);
}
