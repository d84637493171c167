package vn.sodientu.ui.grid;

import java.util.List;

/** What became of it. */
public sealed interface CellAnswer {
    /** Stored: the new state of the row's cells that changed, and the row's results in the order of the columns. */
    record Saved(List<GridPage.Cell> cells, List<String> results) implements CellAnswer {
        public Saved {
            cells = List.copyOf(cells);
            results = List.copyOf(results);
        }
    }

    /** Not stored, and why. */
    record Refused(String message) implements CellAnswer {}

    /** Not stored: nobody is signed in any more. The cell keeps what was typed and sends it after the next sign-in. */
    record SignedOut() implements CellAnswer {}

    /** Not stored: somebody else was first; the cells as they stand. */
    record Conflict(List<GridPage.Cell> cells) implements CellAnswer {
        public Conflict {
            cells = List.copyOf(cells);
        }
    }
}
