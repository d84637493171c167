package vn.sodientu.exchange.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sodientu.api.offline.OfflineCell;
import vn.sodientu.api.offline.OfflineReport.Place;
import vn.sodientu.exchange.Worksheet;
import vn.sodientu.exchange.offline.Manifest.Base;
import vn.sodientu.exchange.offline.Manifest.Line;
import vn.sodientu.exchange.offline.Manifest.Part;

/**
 * A worksheet that came back, matched with what it was made from. Rows are found by the key that stands in them and
 * columns by their headings, so that sorting, hiding and moving do no harm.
 */
final class FilledSheet {
    private static final Set<String> KNOWN = Set.of(Layout.ORDINAL, Layout.KEY, Layout.NAME, Layout.REMARK);

    private final Worksheet worksheet;
    private final Part part;
    private final Faults faults;
    private final Map<String, Integer> headings = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<FilledCell> cells = new ArrayList<>();

    private FilledSheet(Worksheet worksheet, Part part, Faults faults) {
        this.worksheet = worksheet;
        this.part = part;
        this.faults = faults;
    }

    /** Reads a worksheet; without its row of headings it is a fault of its own. */
    static FilledSheet read(Worksheet worksheet, Part part, Faults faults) {
        FilledSheet filled = new FilledSheet(worksheet, part, faults);
        Optional<Worksheet.Row> header = WorksheetSearch.header(worksheet);
        if (header.isEmpty()) {
            faults.add(
                    worksheet.name(),
                    0,
                    "",
                    "Không tìm thấy dòng tiêu đề có cột «" + Layout.KEY + "»; hãy tải tệp mới rồi chép điểm sang.",
                    "The row of headings with “" + Layout.KEY + "” is gone; download the workbook anew and copy the"
                            + " marks over.");
            return filled;
        }
        filled.readHeader(header.get());
        worksheet.rows().stream()
                .filter(row -> row.number() > header.get().number())
                .forEach(filled::readRow);
        return filled;
    }

    private void readHeader(Worksheet.Row header) {
        header.cells().keySet().stream().sorted().forEach(column -> {
            String heading = header.cell(column).text();
            boolean first = headings.putIfAbsent(heading, column) == null;
            boolean mark = part.columns().containsValue(heading);
            if (!(mark && first) && !KNOWN.contains(heading)) {
                ignored.add(heading);
            }
        });
    }

    private void readRow(Worksheet.Row row) {
        String key = text(row, Layout.KEY);
        Line line = part.rows().get(key);
        if (key.isEmpty()) {
            if (part.columns().values().stream()
                    .anyMatch(heading -> !text(row, heading).isEmpty())) {
                fault(
                        row,
                        Layout.KEY,
                        "Dòng này có điểm nhưng không có mã định danh.",
                        "Marks without a pupil's code.");
            }
        } else if (line == null) {
            fault(
                    row,
                    Layout.KEY,
                    "Tệp tải về không có học sinh mang mã «" + key
                            + "» ở trang này; nhập điểm của em ấy trên trang web.",
                    "This worksheet was made without a pupil of code “" + key
                            + "”; enter those marks on the web page.");
        } else if (!seen.add(key)) {
            fault(
                    row,
                    Layout.KEY,
                    "Mã «" + key + "» có hai dòng trong trang này; giữ lại một dòng.",
                    "The code “" + key + "” stands in two rows; keep one.");
        } else if (!text(row, Layout.NAME).equals(line.name())) {
            fault(
                    row,
                    Layout.NAME,
                    "Mã và họ tên không cùng một học sinh (mã này là của " + line.name()
                            + "); có lẽ chỉ một phần các cột đã được sắp xếp.",
                    "Code and name are not of one pupil (the code is that of " + line.name()
                            + "); perhaps only some of the columns were sorted.");
        } else {
            readCells(row, line);
        }
    }

    private void readCells(Worksheet.Row row, Line line) {
        part.columns().forEach((id, heading) -> {
            Base base = line.cells().get(id);
            if (base != null && headings.containsKey(heading)) {
                cells.add(new FilledCell(
                        new OfflineCell(part.id(), line.pupil(), id),
                        new Place(worksheet.name(), row.number(), line.name(), heading),
                        base,
                        text(row, heading)));
            }
        });
    }

    private String text(Worksheet.Row row, String heading) {
        Integer column = headings.get(heading);
        return column == null ? "" : row.cell(column).text();
    }

    private void fault(Worksheet.Row row, String heading, String vi, String en) {
        faults.add(worksheet.name(), row.number(), heading, vi, en);
    }

    Part part() {
        return part;
    }

    String worksheet() {
        return worksheet.name();
    }

    List<FilledCell> cells() {
        return cells;
    }

    List<String> ignored() {
        return ignored;
    }

    List<String> missing() {
        return part.columns().values().stream()
                .filter(heading -> !headings.isEmpty() && !headings.containsKey(heading))
                .toList();
    }
}
