package vn.sodientu.core.memory;

import java.util.concurrent.atomic.AtomicInteger;
import vn.sodientu.api.spi.records.AbsenceRecords;
import vn.sodientu.api.spi.records.AccountRecords;
import vn.sodientu.api.spi.records.ApprovalRecords;
import vn.sodientu.api.spi.records.ArrangementRecords;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.api.spi.records.CensusRecords;
import vn.sodientu.api.spi.records.ChoiceRecords;
import vn.sodientu.api.spi.records.ClassRecords;
import vn.sodientu.api.spi.records.CodeRecords;
import vn.sodientu.api.spi.records.CorrectionRecords;
import vn.sodientu.api.spi.records.DelegationRecords;
import vn.sodientu.api.spi.records.GuardianRecords;
import vn.sodientu.api.spi.records.HomeroomRecords;
import vn.sodientu.api.spi.records.LockRecords;
import vn.sodientu.api.spi.records.LogbookRecords;
import vn.sodientu.api.spi.records.MarkRecords;
import vn.sodientu.api.spi.records.PrintRecords;
import vn.sodientu.api.spi.records.PupilFieldRecords;
import vn.sodientu.api.spi.records.PupilRecords;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.RequestRecords;
import vn.sodientu.api.spi.records.ResultRecords;
import vn.sodientu.api.spi.records.StaffRecords;
import vn.sodientu.api.spi.records.SummerRecords;
import vn.sodientu.api.spi.records.TermRecords;
import vn.sodientu.api.spi.records.TurnRecords;
import vn.sodientu.api.spi.records.UnitRecords;

/** The tables of one transaction; prints are none of the core's. */
record MemoryRecords(Tables tables, AtomicInteger markReads) implements Records {
    @Override
    public UnitRecords units() {
        return new MemoryUnits(tables);
    }

    @Override
    public ClassRecords classes() {
        return new MemoryClasses(tables);
    }

    @Override
    public StaffRecords staff() {
        return new MemoryStaff(tables);
    }

    @Override
    public PupilRecords pupils() {
        return new MemoryPupils(tables);
    }

    @Override
    public MarkRecords marks() {
        return new MemoryMarks(tables, markReads);
    }

    @Override
    public TermRecords terms() {
        return new MemoryTerms(tables);
    }

    @Override
    public SummerRecords summers() {
        return new MemorySummers(tables);
    }

    @Override
    public AbsenceRecords absences() {
        return new MemoryAbsences(tables);
    }

    @Override
    public ResultRecords results() {
        return new MemoryResults(tables);
    }

    @Override
    public AuditRecords audit() {
        return new MemoryAudit(tables);
    }

    @Override
    public RequestRecords requests() {
        return new MemoryRequests(tables);
    }

    @Override
    public ChoiceRecords choices() {
        return new MemoryChoices(tables);
    }

    @Override
    public ArrangementRecords arrangements() {
        return new MemoryArrangements(tables);
    }

    @Override
    public AccountRecords accounts() {
        return MemoryAccounts.over(tables);
    }

    @Override
    public CodeRecords codes() {
        throw new UnsupportedOperationException("codes");
    }

    @Override
    public DelegationRecords delegations() {
        return new MemoryDelegations(tables);
    }

    @Override
    public PrintRecords prints() {
        throw new UnsupportedOperationException("prints");
    }

    @Override
    public LockRecords locks() {
        return new MemoryLocks(tables);
    }

    @Override
    public CorrectionRecords corrections() {
        return new MemoryCorrections(tables);
    }

    @Override
    public TurnRecords turns() {
        return new MemoryTurns(tables);
    }

    @Override
    public ApprovalRecords approvals() {
        return new MemoryApprovals(tables);
    }

    @Override
    public LogbookRecords logbook() {
        return new MemoryLogbook(tables.yearbook);
    }

    @Override
    public PupilFieldRecords pupilFields() {
        return new MemoryPupilFields(tables);
    }

    @Override
    public GuardianRecords guardians() {
        return new MemoryGuardians(tables);
    }

    @Override
    public CensusRecords census() {
        return new MemoryCensus(tables);
    }

    @Override
    public HomeroomRecords homeroom() {
        return new MemoryHomeroom(tables);
    }
}
