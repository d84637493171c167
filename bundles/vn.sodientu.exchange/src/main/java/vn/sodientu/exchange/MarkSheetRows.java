package vn.sodientu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.VietnameseText;

/** One worksheet of marks matched with its sheet of the register. */
final class MarkSheetRows {
    private final Worksheet worksheet;
    private final HeaderRow<MarkField> header;
    private final MarkSheet sheet;
    private final RowFaults faults;
    private final List<EnterMarks.Change> changes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private int rows;

    /** Where in the workbook a change stands. */
    record Source(int row, String heading) {}

    MarkSheetRows(Worksheet worksheet, HeaderRow<MarkField> header, MarkSheet sheet, RowFaults faults) {
        this.worksheet = worksheet;
        this.header = header;
        this.sheet = sheet;
        this.faults = faults;
    }

    /** Matches every row with a pupil of the class by the Ministry's code. */
    void read(Map<String, Enrolment> pupils) {
        worksheet.rows().stream().skip(header.index() + 1L).forEach(row -> {
            rows++;
            readRow(row, pupils);
        });
    }

    private void readRow(Worksheet.Row row, Map<String, Enrolment> pupils) {
        String clazz = header.cell(row, MarkField.CLAZZ).text();
        if (!clazz.equalsIgnoreCase(sheet.clazz().name())) {
            fault(
                    row,
                    MarkField.CLAZZ,
                    "Dòng này ghi lớp «" + clazz + "»; mỗi tệp chỉ chứa điểm của một lớp, ở đây là "
                            + sheet.clazz().name() + ".",
                    "This row says class “" + clazz + "”; a file holds one class only, here "
                            + sheet.clazz().name() + ".");
            return;
        }
        String code = header.cell(row, MarkField.CODE).text();
        Enrolment pupil = pupils.get(code);
        if (pupil == null) {
            fault(
                    row,
                    MarkField.CODE,
                    "Lớp " + sheet.clazz().name() + " không có học sinh mang mã «" + code
                            + "»; kiểm tra mã hoặc nhập danh sách học sinh trước.",
                    "Class " + sheet.clazz().name() + " has no pupil with the code “" + code
                            + "”; check it or bring in the pupil list first.");
            return;
        }
        if (samePerson(row, pupil)) {
            readCells(row, pupil);
        }
    }

    private boolean samePerson(Worksheet.Row row, Enrolment pupil) {
        String name = header.cell(row, MarkField.NAME).text();
        boolean sameName = name.isEmpty()
                || VietnameseText.clean(name).equals(pupil.pupil().name().full());
        if (!sameName) {
            fault(
                    row,
                    MarkField.NAME,
                    "Họ tên trong tệp khác với sổ của mã này; không nhập để tránh nhầm học sinh.",
                    "The name differs from the register's for this code; not entered, lest pupils be mixed up.");
        }
        Worksheet.CellText birth = header.cell(row, MarkField.BIRTH);
        boolean sameBirth = birth.isEmpty()
                || DateCell.parse(birth)
                        .filter(date -> date.equals(pupil.pupil().birth()))
                        .isPresent();
        if (!sameBirth) {
            fault(
                    row,
                    MarkField.BIRTH,
                    "Ngày sinh trong tệp khác với sổ của mã này; không nhập để tránh nhầm học sinh.",
                    "The birth date differs from the register's for this code; not entered, lest pupils be mixed up.");
        }
        return sameName && sameBirth;
    }

    private void readCells(Worksheet.Row row, Enrolment pupil) {
        List<Cell> cells = sheet.rows().stream()
                .filter(line ->
                        line.enrolment().pupil().id().equals(pupil.pupil().id()))
                .findFirst()
                .map(MarkSheet.Row::cells)
                .orElse(List.of());
        header.columns().forEach((field, column) -> {
            String text = row.cell(column).text();
            if (field.part() == MarkField.Part.MARK && !text.isEmpty()) {
                int version = cells.stream()
                        .filter(cell -> cell.column().equals(field.column()))
                        .mapToInt(Cell::version)
                        .findFirst()
                        .orElse(0);
                changes.add(new EnterMarks.Change(pupil.pupil().id(), field.column(), version, text));
                sources.add(new Source(row.number(), header.headings().getOrDefault(column, field.column())));
            }
        });
    }

    private void fault(Worksheet.Row row, MarkField field, String vi, String en) {
        faults.add(
                worksheet.name(),
                row.number(),
                header.heading(field, field.part().name()),
                vi,
                en);
    }

    String name() {
        return worksheet.name();
    }

    int rows() {
        return rows;
    }

    List<String> unknown() {
        return header.unknown();
    }

    /** What is to be entered; the change at an index stands where {@link #source} says. */
    EnterMarks command() {
        return new EnterMarks(sheet.id(), changes, null, "IMPORT");
    }

    Source source(int change) {
        return sources.get(change);
    }
}
