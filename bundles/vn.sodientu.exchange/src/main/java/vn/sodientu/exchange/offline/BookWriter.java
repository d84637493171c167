package vn.sodientu.exchange.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sodientu.domain.sheet.MarkSheet;

/** Makes the workbook: a worksheet a sheet, and the manifest in one that only programs see. */
final class BookWriter {
    private BookWriter() {}

    static byte[] write(Manifest manifest, List<String> lines, List<MarkSheet> sheets) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(book);
            for (int i = 0; i < sheets.size(); i++) {
                Manifest.Part part = manifest.parts().get(i);
                new SheetWriter(book.createSheet(part.worksheet()), styles, part, sheets.get(i)).write(manifest.made());
            }
            hidden(book, lines);
            book.lockStructure();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hidden(XSSFWorkbook book, List<String> lines) {
        XSSFSheet hidden = book.createSheet(Layout.HIDDEN);
        for (int i = 0; i < lines.size(); i++) {
            hidden.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
        hidden.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
    }
}
