package vn.sodientu.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a list, whose cells are read by field; faults are noted at row and heading. */
record ListRow<F extends Enum<F> & ListField>(
        Worksheet sheet, HeaderRow<F> header, Worksheet.Row row, RowFaults faults) {
    String text(F field) {
        return header.cell(row, field).text();
    }

    boolean has(F field) {
        return header.columns().containsKey(field);
    }

    /** The text, or null when the workbook has no such column. */
    @Nullable
    String textIfAny(F field) {
        return has(field) ? text(field) : null;
    }

    /** The text, which must not be empty. */
    Optional<String> required(F field) {
        String text = text(field);
        if (text.isEmpty()) {
            fault(field, "Ô để trống; cần nhập " + field.title() + ".", "The cell is empty; fill it in.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The day; null when the cell is empty or, after a fault, none. */
    @Nullable
    LocalDate day(F field) {
        Worksheet.CellText cell = header.cell(row, field);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = DateCell.parse(cell);
        if (day.isEmpty()) {
            fault(
                    field,
                    "«" + cell.text() + "» không phải là ngày có thật; ghi theo dạng ngày/tháng/năm, ví dụ 05/09/2025.",
                    "“" + cell.text() + "” is no real date; write day/month/year, for example 05/09/2025.");
        }
        return day.orElse(null);
    }

    void fault(F field, String vi, String en) {
        faults.add(sheet.name(), row.number(), header.heading(field, field.title()), vi, en);
    }
}
