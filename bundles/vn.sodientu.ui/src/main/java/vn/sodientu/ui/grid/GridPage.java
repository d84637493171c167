package vn.sodientu.ui.grid;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything the grid draws.
 *
 * @param caption what it shows, for screen readers
 * @param readOnly why nothing may be typed, null when it may
 * @param results columns the server computes
 */
public record GridPage(
        String caption, @Nullable String readOnly, List<Column> columns, List<Result> results, List<Row> rows) {
    public GridPage {
        columns = List.copyOf(columns);
        results = List.copyOf(results);
        rows = List.copyOf(rows);
    }

    /** How a column's text is read. */
    public enum Kind {
        /** A score of 0 to 10. */
        SCORE,
        /** Đạt or Chưa đạt. */
        COMMENT,
        /** One of the codes given. */
        CODE,
        /** A number of half-days. */
        COUNT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value of a code column.
     *
     * @param text the short form that is shown in the cell
     */
    public record Code(String code, String text, String label) {}

    /**
     * A column to type in.
     *
     * @param note small line below the label
     * @param required whether the foot counts it
     * @param closed why nothing may be typed in the column, null when it may
     */
    public record Column(
            String id,
            String label,
            String title,
            String note,
            Kind kind,
            List<Code> codes,
            boolean required,
            @Nullable String closed) {
        public Column {
            codes = List.copyOf(codes);
        }

        /** A column that is open. */
        public Column(
                String id, String label, String title, String note, Kind kind, List<Code> codes, boolean required) {
            this(id, label, title, note, kind, codes, required, null);
        }

        /** A column of numbers that nothing requires. */
        public static Column count(String id, String label, String title) {
            return new Column(id, label, title, "", Kind.COUNT, List.of(), false);
        }
    }

    /** A computed column. */
    public record Result(String id, String label, String title) {}

    /**
     * A cell as it stands.
     *
     * @param corrected whether its mark was corrected after the lock
     */
    public record Cell(String column, int version, String text, boolean corrected) {
        /** A cell that was never corrected. */
        public Cell(String column, int version, String text) {
            this(column, version, text, false);
        }
    }

    /**
     * A pupil's row.
     *
     * @param note small line below the name
     * @param locked why this row cannot be typed in, null when it can
     * @param gone whether the pupil has left, so that the row is struck through
     */
    public record Row(
            String pupil,
            int ordinal,
            String name,
            String note,
            @Nullable String locked,
            boolean gone,
            List<Cell> cells,
            List<String> results) {
        public Row {
            cells = List.copyOf(cells);
            results = List.copyOf(results);
        }
    }
}
