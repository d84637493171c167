package vn.sodientu.core.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.core.arrangement.RowRemarks;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.year.Period;

/** Draws the rows of a sheet. */
final class SheetRows {
    private SheetRows() {}

    static List<MarkSheet.Row> of(
            SheetId sheet,
            MarkPlan plan,
            List<Enrolment> enrolments,
            CellStates states,
            CorrectedCells corrected,
            Map<PupilId, YearOutcome> outcomes,
            RowRemarks remarks) {
        return enrolments.stream()
                .map(enrolment -> row(
                        sheet,
                        plan,
                        enrolment,
                        states,
                        corrected,
                        subject(outcomes.get(enrolment.pupil().id()), sheet.subject()),
                        remarks))
                .toList();
    }

    private static MarkSheet.Row row(
            SheetId sheet,
            MarkPlan plan,
            Enrolment enrolment,
            CellStates states,
            CorrectedCells corrected,
            @Nullable SubjectOutcome outcome,
            RowRemarks remarks) {
        PupilId pupil = enrolment.pupil().id();
        List<Cell> cells = plan.columns().stream()
                .map(column -> states.of(new CellKey(sheet, pupil, column.id())))
                .toList();
        Mark term = outcome == null ? null : outcome.of(sheet.term().period());
        Mark year = outcome == null ? null : outcome.of(Period.YEAR);
        return new MarkSheet.Row(
                enrolment,
                cells,
                term,
                year,
                corrected.of(sheet, pupil, plan.columns()),
                remarks.of(sheet, pupil, cells));
    }

    private static @Nullable SubjectOutcome subject(@Nullable YearOutcome outcome, String subject) {
        if (outcome == null) {
            return null;
        }
        for (SubjectOutcome candidate : outcome.subjects()) {
            if (candidate.subject().equals(subject)) {
                return candidate;
            }
        }
        return null;
    }
}
