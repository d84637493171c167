package vn.sodientu.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The row of headings of a worksheet: which field stands in which column, in whatever order the template has it.
 *
 * @param <F> the fields known for this kind of workbook
 * @param index position among the sheet's rows
 * @param columns column by field; headings by column; headings nobody knows
 */
record HeaderRow<F>(int index, Map<F, Integer> columns, Map<Integer, String> headings, List<String> unknown) {
    private static final int ROWS_LOOKED_AT = 15;

    /** Finds the first row that holds every field required. */
    static <F> Optional<HeaderRow<F>> find(
            Worksheet sheet, Function<String, Optional<F>> fieldOf, List<F> required, List<String> silent) {
        int last = Math.min(ROWS_LOOKED_AT, sheet.rows().size());
        for (int i = 0; i < last; i++) {
            HeaderRow<F> header = of(i, sheet.rows().get(i), fieldOf, silent);
            if (header.columns.keySet().containsAll(required)) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    private static <F> HeaderRow<F> of(
            int index, Worksheet.Row row, Function<String, Optional<F>> fieldOf, List<String> silent) {
        Map<F, Integer> columns = new HashMap<>();
        Map<Integer, String> headings = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        row.cells().keySet().stream().sorted().forEach(column -> {
            String heading = row.cell(column).text();
            headings.put(column, heading);
            Optional<F> field = fieldOf.apply(Heading.key(heading));
            boolean first = field.isPresent() && columns.putIfAbsent(field.get(), column) == null;
            if (!first && !silent.contains(Heading.key(heading))) {
                unknown.add(heading);
            }
        });
        return new HeaderRow<>(index, columns, headings, unknown);
    }

    /** The heading of a field as the workbook writes it, or a fallback when it has no such column. */
    String heading(F field, String fallback) {
        Integer column = columns.get(field);
        return column == null ? fallback : headings.getOrDefault(column, fallback);
    }

    /** A row's cell for a field. */
    Worksheet.CellText cell(Worksheet.Row row, F field) {
        Integer column = columns.get(field);
        return column == null ? Worksheet.CellText.EMPTY : row.cell(column);
    }
}
