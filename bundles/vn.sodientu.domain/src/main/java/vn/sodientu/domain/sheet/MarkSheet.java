package vn.sodientu.domain.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;

/**
 * A mark sheet as one reader may see it: columns from the regulation, a row a pupil.
 *
 * @param readOnly why nothing may be entered and who can change that; null when the reader may enter
 */
public record MarkSheet(
        SheetId id, SchoolClass clazz, Subject subject, MarkPlan plan, List<Row> rows, @Nullable LocalText readOnly) {
    public MarkSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One pupil's row.
     *
     * @param cells one for each column of the plan, in its order
     * @param termResult ĐTBmhk or the level of the term, null while incomplete
     * @param yearResult ĐTBmcn or the level of the year, null while incomplete
     */
    public record Row(Enrolment enrolment, List<Cell> cells, @Nullable Mark termResult, @Nullable Mark yearResult) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
