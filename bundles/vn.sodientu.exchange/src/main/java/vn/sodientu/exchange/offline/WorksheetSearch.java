package vn.sodientu.exchange.offline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.exchange.Worksheet;
import vn.sodientu.exchange.Worksheet.CellText;
import vn.sodientu.exchange.offline.Manifest.Part;

/** Finds in a workbook that came back what the server put there. */
final class WorksheetSearch {
    private static final int ROWS_LOOKED_AT = 15;
    private static final String ADDRESS = Layout.ADDRESS.strip();

    private WorksheetSearch() {}

    /** The lines of the hidden worksheet, empty when there is none. */
    static List<String> hidden(List<Worksheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(Layout.HIDDEN))
                .findFirst()
                .map(sheet ->
                        sheet.rows().stream().map(row -> row.cell(0).text()).toList())
                .orElse(List.of());
    }

    /** Which sheet of the register a worksheet was made from: what it says itself, or else its name. */
    static Optional<Part> part(Worksheet sheet, Manifest manifest) {
        Optional<SheetId> address = top(sheet)
                .flatMap(row -> row.cells().values().stream())
                .map(CellText::text)
                .filter(text -> text.startsWith(ADDRESS))
                .findFirst()
                .flatMap(text -> SheetId.parse(text.substring(ADDRESS.length()).strip()));
        return address.isPresent()
                ? manifest.part(address.get())
                : manifest.parts().stream()
                        .filter(part -> part.worksheet().equals(sheet.name()))
                        .findFirst();
    }

    /** The row of headings. */
    static Optional<Worksheet.Row> header(Worksheet sheet) {
        return top(sheet)
                .filter(row -> row.cells().values().stream()
                        .anyMatch(cell -> cell.text().equals(Layout.KEY)))
                .findFirst();
    }

    private static Stream<Worksheet.Row> top(Worksheet sheet) {
        return sheet.rows().stream().limit(ROWS_LOOKED_AT);
    }
}
