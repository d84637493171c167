package vn.sodientu.exchange.offline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.exchange.offline.Manifest.Part;

/** Draws one worksheet: what may be written is unlocked, names stay in sight, and it prints on one page's width. */
final class SheetWriter {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int CHARACTER = 256;
    private static final int WIDE_PLAN = 9;

    private final XSSFSheet target;
    private final Styles styles;
    private final Part part;
    private final MarkSheet sheet;

    SheetWriter(XSSFSheet target, Styles styles, Part part, MarkSheet sheet) {
        this.target = target;
        this.styles = styles;
        this.part = part;
        this.sheet = sheet;
    }

    void write(Instant made) {
        boolean score = sheet.plan().kind() == SubjectKind.SCORE;
        line(Layout.TITLE_ROW, styles.title, "BẢNG ĐIỂM " + part.title());
        line(Layout.SCHOOL_ROW, styles.line, part.school() + ". Số liệu trong sổ lúc " + MOMENT.format(made) + ".");
        line(
                Layout.HELP_ROW,
                styles.line,
                score
                        ? "Chỉ nhập vào ô trắng: điểm từ 0 đến 10, nhiều nhất một chữ số thập phân. Để trống là chưa có"
                                + " điểm."
                        : "Chỉ nhập vào ô trắng: Đ (Đạt) hoặc CĐ (Chưa đạt). Để trống là chưa có kết quả.");
        line(Layout.ADDRESS_ROW, styles.address, Layout.ADDRESS + part.id());
        header();
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(Layout.HEADER_ROW + 1 + i, sheet.rows().get(i));
        }
        int last = Layout.HEADER_ROW + Math.max(1, sheet.rows().size());
        EntryRules.add(target, sheet, Layout.HEADER_ROW + 1, last);
        shape();
        protect();
    }

    private void line(int row, CellStyle style, String text) {
        put(target.createRow(row), 0, style, text);
    }

    private void header() {
        XSSFRow row = target.createRow(Layout.HEADER_ROW);
        put(row, 0, styles.heading, Layout.ORDINAL);
        put(row, Layout.KEY_COLUMN, styles.heading, Layout.KEY);
        put(row, Layout.NAME_COLUMN, styles.heading, Layout.NAME);
        int column = Layout.FIRST_MARK;
        for (String heading : part.columns().values()) {
            put(row, column++, styles.heading, heading);
        }
        put(row, column, styles.heading, Layout.REMARK);
    }

    private void row(int number, MarkSheet.Row line) {
        XSSFRow row = target.createRow(number);
        boolean left = line.enrolment().to() != null;
        MarkSheet.Remark remark = line.remark();
        boolean locked = left || (remark != null && remark.locked());
        CellStyle words = left ? styles.gone : styles.text;
        row.createCell(0).setCellValue(line.enrolment().ordinal());
        row.getCell(0).setCellStyle(styles.centred);
        put(row, Layout.KEY_COLUMN, words, ManifestMaking.key(line.enrolment()));
        put(row, Layout.NAME_COLUMN, words, line.enrolment().pupil().name().full());
        List<MarkColumn> columns = sheet.plan().columns();
        for (int i = 0; i < columns.size(); i++) {
            boolean shut = locked || sheet.closed().containsKey(columns.get(i).id());
            mark(row, Layout.FIRST_MARK + i, line.cells().get(i), shut);
        }
        LocalText note = left ? new LocalText("Đã rời lớp", "Left") : remark == null ? null : remark.text();
        put(row, Layout.FIRST_MARK + columns.size(), styles.text, note == null ? "" : note.vi());
    }

    private void mark(XSSFRow row, int column, Cell cell, boolean shut) {
        boolean score = sheet.plan().kind() == SubjectKind.SCORE;
        var drawn = row.createCell(column);
        drawn.setCellStyle(shut ? styles.closed : score ? styles.open : styles.openText);
        fill(drawn, cell.mark());
    }

    /** The number goes in as its digits: no binary fraction on our side. */
    private static void fill(XSSFCell drawn, @Nullable Mark mark) {
        if (mark instanceof Score score) {
            drawn.getCTCell().setT(STCellType.N);
            drawn.getCTCell().setV(score.code());
        } else if (mark != null) {
            drawn.setCellValue(mark.display());
        }
    }

    private void put(XSSFRow row, int column, CellStyle style, String text) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void shape() {
        int marks = sheet.plan().columns().size();
        target.setColumnWidth(0, 5 * CHARACTER);
        target.setColumnWidth(Layout.KEY_COLUMN, 13 * CHARACTER);
        target.setColumnWidth(Layout.NAME_COLUMN, 28 * CHARACTER);
        for (int i = 0; i < marks; i++) {
            target.setColumnWidth(Layout.FIRST_MARK + i, 9 * CHARACTER);
        }
        target.setColumnWidth(Layout.FIRST_MARK + marks, 22 * CHARACTER);
        target.createFreezePane(Layout.FIRST_MARK, Layout.HEADER_ROW + 1);
        target.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        target.getPrintSetup().setLandscape(marks >= WIDE_PLAN);
        target.setFitToPage(true);
        target.getPrintSetup().setFitWidth((short) 1);
        target.getPrintSetup().setFitHeight((short) 0);
        target.setRepeatingRows(new CellRangeAddress(Layout.HEADER_ROW, Layout.HEADER_ROW, -1, -1));
        target.getFooter().setLeft("Trang &P/&N");
        target.getFooter().setRight("Giáo viên bộ môn (kí, ghi rõ họ tên)");
    }

    /** Without a password: it keeps hands from slipping; what must not be changed is confirmed in the hidden sheet. */
    private void protect() {
        target.enableLocking();
        target.lockFormatColumns(false);
        target.lockFormatRows(false);
        target.lockSort(false);
        target.lockAutoFilter(false);
    }
}
