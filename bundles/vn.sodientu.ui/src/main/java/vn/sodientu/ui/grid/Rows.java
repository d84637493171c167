package vn.sodientu.ui.grid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** A pupil's row: who left stays on the list, struck through and closed. */
public final class Rows {
    private Rows() {}

    /** The row of an enrolment. */
    public static GridPage.Row of(Enrolment enrolment, List<GridPage.Cell> cells, List<String> results) {
        return of(enrolment, null, cells, results);
    }

    /** The row of an enrolment with what is special about the pupil on a sheet. */
    public static GridPage.Row of(
            Enrolment enrolment, MarkSheet.@Nullable Remark remark, List<GridPage.Cell> cells, List<String> results) {
        Pupil pupil = enrolment.pupil();
        String left = left(enrolment);
        String special = remark == null ? "" : Messages.current().of(remark.text());
        boolean barred = remark != null && remark.locked();
        return new GridPage.Row(
                pupil.id().toString(),
                enrolment.ordinal(),
                pupil.name().full(),
                left == null ? special : left,
                left == null && barred ? special : left,
                left != null,
                cells,
                results);
    }

    private static @Nullable String left(Enrolment enrolment) {
        Pupil pupil = enrolment.pupil();
        LocalDate last = enrolment.to();
        if (!enrolment.struck() || last == null) {
            return null;
        }
        return pupil.status().present()
                ? Messages.current().get("grid.leftClass", Dates.day(last))
                : Messages.current().get("grid.left", pupil.status().label(), Dates.day(last));
    }
}
