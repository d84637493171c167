package vn.sodientu.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param closed columns that are locked for the reader, each with the reason and who can open it
 */
public record MarkSheet(
        SheetId id,
        SchoolClass clazz,
        Subject subject,
        MarkPlan plan,
        List<Row> rows,
        @Nullable LocalText readOnly,
        Map<String, LocalText> closed) {
    public MarkSheet {
        rows = List.copyOf(rows);
        closed = Map.copyOf(closed);
    }

    /** A sheet of which nothing is locked. */
    public MarkSheet(
            SheetId id,
            SchoolClass clazz,
            Subject subject,
            MarkPlan plan,
            List<Row> rows,
            @Nullable LocalText readOnly) {
        this(id, clazz, subject, plan, rows, readOnly, Map.of());
    }

    /** The same sheet with the rows of those only who belonged to the class on a day. */
    public MarkSheet on(LocalDate day) {
        List<Row> there = rows.stream().filter(row -> row.enrolment().on(day)).toList();
        return new MarkSheet(id, clazz, subject, plan, there, readOnly, closed);
    }

    /**
     * One pupil's row.
     *
     * @param cells one for each column of the plan, in its order
     * @param termResult ĐTBmhk or the level of the term, null while incomplete
     * @param yearResult ĐTBmcn or the level of the year, null while incomplete
     * @param corrected columns in which a mark was corrected after the lock
     * @param remark what is special about the pupil on this sheet, null when nothing is
     */
    public record Row(
            Enrolment enrolment,
            List<Cell> cells,
            @Nullable Mark termResult,
            @Nullable Mark yearResult,
            Set<String> corrected,
            @Nullable Remark remark) {
        public Row {
            cells = List.copyOf(cells);
            corrected = Set.copyOf(corrected);
        }

        /** A row with nothing special. */
        public Row(Enrolment enrolment, List<Cell> cells, @Nullable Mark termResult, @Nullable Mark yearResult) {
            this(enrolment, cells, termResult, yearResult, Set.of(), null);
        }
    }

    /**
     * Why a row is not like the others: an exemption, a subject not taken, a test to be made up.
     *
     * @param locked whether nothing may be entered in the row
     */
    public record Remark(LocalText text, boolean locked) {}
}
