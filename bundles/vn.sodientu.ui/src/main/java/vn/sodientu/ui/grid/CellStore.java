package vn.sodientu.ui.grid;

/** Where the grid's cells go. */
@FunctionalInterface
public interface CellStore {
    /** Saves one cell. */
    CellAnswer save(CellEdit edit);
}
