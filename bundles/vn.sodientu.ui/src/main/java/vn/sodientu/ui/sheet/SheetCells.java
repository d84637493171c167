package vn.sodientu.ui.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.grid.CellAnswer;
import vn.sodientu.ui.grid.CellEdit;
import vn.sodientu.ui.grid.CellStore;
import vn.sodientu.ui.grid.GridPage;
import vn.sodientu.ui.grid.Rows;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The cells of a mark sheet: each is entered by itself through the one way in that every door uses. */
final class SheetCells implements CellStore {
    private final Backend backend;
    private final SheetId id;

    SheetCells(Backend backend, SheetId id) {
        this.backend = backend;
        this.id = id;
    }

    static GridPage page(MarkSheet sheet, String caption) {
        Messages messages = Messages.current();
        LocalText readOnly = sheet.readOnly();
        return new GridPage(
                caption,
                readOnly == null ? null : messages.of(readOnly),
                SheetColumns.of(sheet, messages),
                SheetColumns.results(sheet, messages),
                sheet.rows().stream()
                        .map(row -> Rows.of(
                                row.enrolment(),
                                row.remark(),
                                cells(row),
                                results(sheet.id().term(), row)))
                        .toList());
    }

    @Override
    public CellAnswer save(CellEdit edit) {
        var change = new EnterMarks.Change(edit.pupil(), edit.column(), edit.version(), edit.value());
        EntryOutcome outcome =
                backend.register().enter(SignedIn.actor(), new EnterMarks(id, List.of(change), edit.key(), "UI"));
        if (outcome instanceof EntryOutcome.Accepted accepted) {
            return new CellAnswer.Saved(cells(accepted.cells()), resultsOf(accepted, edit));
        }
        if (outcome instanceof EntryOutcome.Conflict conflict) {
            return new CellAnswer.Conflict(cells(conflict.current()));
        }
        return new CellAnswer.Refused(RefusalText.of(((EntryOutcome.Rejected) outcome).refusal(), Messages.current()));
    }

    private List<String> resultsOf(EntryOutcome.Accepted accepted, CellEdit edit) {
        return accepted.rows().stream()
                .filter(row -> row.enrolment().pupil().id().equals(edit.pupil()))
                .findFirst()
                .map(row -> results(id.term(), row))
                .orElse(List.of());
    }

    private static List<GridPage.Cell> cells(MarkSheet.Row row) {
        return row.cells().stream()
                .map(cell -> new GridPage.Cell(
                        cell.column(),
                        cell.version(),
                        text(cell.mark()),
                        row.corrected().contains(cell.column())))
                .toList();
    }

    private static List<GridPage.Cell> cells(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new GridPage.Cell(cell.column(), cell.version(), text(cell.mark())))
                .toList();
    }

    private static List<String> results(Term term, MarkSheet.Row row) {
        return term == Term.HK1
                ? List.of(text(row.termResult()))
                : List.of(text(row.termResult()), text(row.yearResult()));
    }

    private static String text(@Nullable Mark mark) {
        return mark == null ? "" : mark.display();
    }
}
