package vn.sodientu.exchange;

import java.util.List;
import java.util.Map;

/** A worksheet's cells as text, row by row; empty rows are left out. */
public record Worksheet(String name, List<Row> rows) {
    public Worksheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet program shows it, from 1
     * @param cells text by column index, from 0; absent where empty
     */
    public record Row(int number, Map<Integer, CellText> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell of a column, empty text when there is none. */
        public CellText cell(int column) {
            return cells.getOrDefault(column, CellText.EMPTY);
        }
    }

    /**
     * A cell.
     *
     * @param number whether the workbook stores it as a number, and so perhaps as a date
     */
    public record CellText(String text, boolean number) {
        /** No text. */
        public static final CellText EMPTY = new CellText("", false);

        /** Whether nothing stands in it. */
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
