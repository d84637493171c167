package vn.sodientu.exchange;

import java.util.List;
import java.util.Map;

/** A worksheet's cells as text, row by row; empty rows are left out. */
record Worksheet(String name, List<Row> rows) {
    Worksheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet program shows it, from 1
     * @param cells text by column index, from 0; absent where empty
     */
    record Row(int number, Map<Integer, CellText> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        /** The cell of a column, empty text when there is none. */
        CellText cell(int column) {
            return cells.getOrDefault(column, CellText.EMPTY);
        }
    }

    /**
     * A cell.
     *
     * @param number whether the workbook stores it as a number, and so perhaps as a date
     */
    record CellText(String text, boolean number) {
        static final CellText EMPTY = new CellText("", false);

        boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
