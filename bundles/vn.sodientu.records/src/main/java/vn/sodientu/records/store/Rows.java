package vn.sodientu.records.store;

import java.util.List;
import vn.sodientu.records.account.AccountRow;
import vn.sodientu.records.account.CodeRow;
import vn.sodientu.records.account.GrantRow;
import vn.sodientu.records.account.TokenRow;
import vn.sodientu.records.audit.AuditHeadRow;
import vn.sodientu.records.audit.AuditRow;
import vn.sodientu.records.audit.SealHeadRow;
import vn.sodientu.records.audit.SealRow;
import vn.sodientu.records.audit.Trailed;
import vn.sodientu.records.census.CensusPersonRow;
import vn.sodientu.records.census.HouseholdRow;
import vn.sodientu.records.file.FieldRow;
import vn.sodientu.records.file.GuardianLinkRow;
import vn.sodientu.records.file.GuardianRow;
import vn.sodientu.records.lock.ApprovalStepRow;
import vn.sodientu.records.lock.CorrectionRow;
import vn.sodientu.records.lock.CorrectionStepRow;
import vn.sodientu.records.lock.DeadlineRow;
import vn.sodientu.records.lock.LockLiftRow;
import vn.sodientu.records.lock.LockRow;
import vn.sodientu.records.lock.ReopeningDecisionRow;
import vn.sodientu.records.lock.ReopeningRow;
import vn.sodientu.records.office.ChoiceRow;
import vn.sodientu.records.office.PrintFileRow;
import vn.sodientu.records.office.PrintOrderRow;
import vn.sodientu.records.office.RequestRow;
import vn.sodientu.records.register.AbsenceRow;
import vn.sodientu.records.register.ArrangementRow;
import vn.sodientu.records.register.MarkRow;
import vn.sodientu.records.register.ResultPeriodRow;
import vn.sodientu.records.register.ResultRow;
import vn.sodientu.records.register.ResultSubjectRow;
import vn.sodientu.records.register.SummerRow;
import vn.sodientu.records.register.TermRow;
import vn.sodientu.records.roster.AssignmentRow;
import vn.sodientu.records.roster.ClassProfileRow;
import vn.sodientu.records.roster.ClassRow;
import vn.sodientu.records.roster.ClassSubjectRow;
import vn.sodientu.records.roster.DelegationRow;
import vn.sodientu.records.roster.EnrolmentMoveRow;
import vn.sodientu.records.roster.EnrolmentRow;
import vn.sodientu.records.roster.HomeroomTeacherRow;
import vn.sodientu.records.roster.PupilRow;
import vn.sodientu.records.roster.SchoolRow;
import vn.sodientu.records.roster.StaffRow;
import vn.sodientu.records.roster.UnitChangeRow;
import vn.sodientu.records.roster.UnitRow;
import vn.sodientu.records.turn.TurnItemRow;
import vn.sodientu.records.turn.TurnRow;
import vn.sodientu.records.turn.YearStepRow;
import vn.sodientu.records.yearbook.HomeroomRow;
import vn.sodientu.records.yearbook.LessonMissRow;
import vn.sodientu.records.yearbook.LessonRow;
import vn.sodientu.records.yearbook.WeekRow;

/** Every row class; persistence.xml names the same ones to the weaver. */
final class Rows {
    static final List<Class<?>> ALL = List.of(
            UnitRow.class,
            UnitChangeRow.class,
            SchoolRow.class,
            ClassRow.class,
            ClassSubjectRow.class,
            ClassProfileRow.class,
            StaffRow.class,
            AssignmentRow.class,
            HomeroomTeacherRow.class,
            DelegationRow.class,
            PupilRow.class,
            EnrolmentRow.class,
            EnrolmentMoveRow.class,
            FieldRow.class,
            GuardianRow.class,
            GuardianLinkRow.class,
            MarkRow.class,
            TermRow.class,
            SummerRow.class,
            AbsenceRow.class,
            ResultRow.class,
            ResultPeriodRow.class,
            ResultSubjectRow.class,
            AuditHeadRow.class,
            AuditRow.class,
            SealRow.class,
            SealHeadRow.class,
            ChoiceRow.class,
            RequestRow.class,
            PrintOrderRow.class,
            PrintFileRow.class,
            LockRow.class,
            LockLiftRow.class,
            DeadlineRow.class,
            ReopeningRow.class,
            ReopeningDecisionRow.class,
            CorrectionRow.class,
            CorrectionStepRow.class,
            ApprovalStepRow.class,
            AccountRow.class,
            CodeRow.class,
            GrantRow.class,
            TokenRow.class,
            ArrangementRow.class,
            YearStepRow.class,
            TurnRow.class,
            TurnItemRow.class,
            LessonRow.class,
            LessonMissRow.class,
            WeekRow.class,
            HomeroomRow.class,
            HouseholdRow.class,
            CensusPersonRow.class);

    /** The rows of the register that audit rows answer for. */
    static final List<Class<? extends Trailed>> TRAILED = List.of(MarkRow.class, TermRow.class, SummerRow.class);

    private Rows() {}
}
