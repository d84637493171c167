package vn.sodientu.api.register;

import java.util.List;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;

/** What became of an entry. Refusals are values. */
public sealed interface EntryOutcome {
    /**
     * All cells are stored.
     *
     * @param cells their new state
     * @param rows the rows of the pupils concerned, with the results that followed
     */
    record Accepted(List<Cell> cells, List<MarkSheet.Row> rows) implements EntryOutcome {
        public Accepted {
            cells = List.copyOf(cells);
            rows = List.copyOf(rows);
        }
    }

    /** Nothing is stored; every fault is named. */
    record Rejected(Refusal refusal) implements EntryOutcome {}

    /**
     * Nothing is stored: somebody changed these cells meanwhile.
     *
     * @param current their present state
     */
    record Conflict(List<Cell> current) implements EntryOutcome {
        public Conflict {
            current = List.copyOf(current);
        }
    }
}
