package vn.sodientu.exchange.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a person does to a workbook before saving it. */
final class Edits {
    private Edits() {}

    static byte[] of(byte[] book, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(open);
            open.write(out);
            return out.toByteArray();
        }
    }
}
