package vn.sodientu.api.spi.records;

import org.osgi.annotation.versioning.ProviderType;

/** All tables within one transaction; worthless after it. */
@ProviderType
public interface Records {
    /** Units and schools. */
    UnitRecords units();

    /** Classes, staff and assignments. */
    ClassRecords classes();

    /** What is known of staff, dated. */
    StaffRecords staff();

    /** Pupils and enrolments. */
    PupilRecords pupils();

    /** Marks. */
    MarkRecords marks();

    /** Conduct and absences. */
    TermRecords terms();

    /** What pupils reached in summer. */
    SummerRecords summers();
    /** Attendance. */
    AbsenceRecords absences();

    /** Computed results. */
    ResultRecords results();

    /** The audit chain. */
    AuditRecords audit();

    /** Answers to requests that may be repeated. */
    RequestRecords requests();

    /** Choices of units. */
    ChoiceRecords choices();

    /** Accounts. */
    AccountRecords accounts();

    /** Keys of one-time codes. */
    CodeRecords codes();

    /** Delegations. */
    DelegationRecords delegations();

    /** Print orders and files. */
    PrintRecords prints();

    /** Locks, deadlines and reopenings. */
    LockRecords locks();

    /** Corrections after the lock. */
    CorrectionRecords corrections();

    /** Approvals of results. */
    ApprovalRecords approvals();

    /** Exemptions and other arrangements of single pupils. */
    ArrangementRecords arrangements();

    /** Closings of years, and turns from one to the next. */
    TurnRecords turns();

    /** The lesson logbook. */
    LogbookRecords logbook();

    /** Homeroom books. */
    HomeroomRecords homeroom();

    /** Fields of pupils' files. */
    PupilFieldRecords pupilFields();

    /** Parents and guardians. */
    GuardianRecords guardians();

    /** Household sheets of the universal-education tracking. */
    CensusRecords census();
}
