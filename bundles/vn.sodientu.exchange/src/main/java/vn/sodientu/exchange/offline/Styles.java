package vn.sodientu.exchange.offline;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells. What may be written is white and unlocked, all else is grey and locked. */
final class Styles {
    private static final String FONT = "Times New Roman";
    private static final short PLAIN = 11;
    private static final short LARGE = 14;
    private static final short SMALL = 9;

    final XSSFCellStyle title;
    final XSSFCellStyle line;
    final XSSFCellStyle address;
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    final XSSFCellStyle centred;
    final XSSFCellStyle gone;
    final XSSFCellStyle open;
    final XSSFCellStyle openText;
    final XSSFCellStyle closed;

    Styles(XSSFWorkbook book) {
        short tenths = book.createDataFormat().getFormat("0.0");
        short asText = book.createDataFormat().getFormat("@");
        title = plain(book, LARGE, true);
        line = plain(book, PLAIN, false);
        address = plain(book, SMALL, false);
        heading = framed(book, HorizontalAlignment.CENTER, true);
        heading.setWrapText(true);
        grey(heading);
        text = framed(book, HorizontalAlignment.LEFT, false);
        text.setQuotePrefixed(true);
        centred = framed(book, HorizontalAlignment.CENTER, false);
        centred.setQuotePrefixed(true);
        gone = framed(book, HorizontalAlignment.LEFT, false);
        gone.setQuotePrefixed(true);
        grey(gone);
        XSSFFont struck = font(book, PLAIN, false);
        struck.setStrikeout(true);
        gone.setFont(struck);
        open = framed(book, HorizontalAlignment.CENTER, false);
        open.setLocked(false);
        open.setDataFormat(tenths);
        openText = framed(book, HorizontalAlignment.CENTER, false);
        openText.setLocked(false);
        openText.setDataFormat(asText);
        closed = framed(book, HorizontalAlignment.CENTER, false);
        closed.setDataFormat(tenths);
        grey(closed);
    }

    private static XSSFCellStyle plain(XSSFWorkbook book, short size, boolean bold) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(book, size, bold));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle framed(XSSFWorkbook book, HorizontalAlignment alignment, boolean bold) {
        XSSFCellStyle style = plain(book, PLAIN, bold);
        style.setAlignment(alignment);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static void grey(XSSFCellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFFont font(XSSFWorkbook book, short size, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }
}
