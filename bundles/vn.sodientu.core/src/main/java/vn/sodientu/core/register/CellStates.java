package vn.sodientu.core.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkEntry;

/** The present state of cells; what has no entry is empty at version 0. */
final class CellStates {
    private final Map<CellKey, Cell> cells = new HashMap<>();

    CellStates(Collection<MarkEntry> entries) {
        add(entries);
    }

    /** Takes in newer entries. */
    void add(Collection<MarkEntry> entries) {
        entries.forEach(entry -> cells.put(new CellKey(entry.sheet(), entry.pupil(), entry.column()), entry.cell()));
    }

    Cell of(CellKey key) {
        Cell cell = cells.get(key);
        return cell == null ? new Cell(key.pupil(), key.column(), 0, null) : cell;
    }

    /** The cells that somebody else changed since the caller saw them. */
    List<Cell> stale(List<CellChange> changes) {
        return changes.stream()
                .filter(change -> of(change.cell()).version() != change.expected())
                .map(change -> of(change.cell()))
                .toList();
    }
}
