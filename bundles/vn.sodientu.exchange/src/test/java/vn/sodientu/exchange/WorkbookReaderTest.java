package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReaderTest {
    @Test
    void everyPupilOfTheSampleListIsRead() throws UnreadableWorkbookException {
        List<Worksheet> sheets = WorkbookReader.read(Workbooks.sample("C1-HocSinh-THCS-2025-2026.xlsx"));
        assertThat(sheets).extracting(Worksheet::name).containsExactly("Sheet1", "DAN_TOC", "GIOI_TINH");
        assertThat(sheets.get(0).rows()).hasSize(326);
    }

    @Test
    void allTextIsComposed() throws UnreadableWorkbookException {
        for (Worksheet sheet : WorkbookReader.read(Workbooks.sample("C1-HocSinh-THCS-2025-2026.xlsx"))) {
            sheet.rows().forEach(row -> assertThat(row.cells().values())
                    .allMatch(cell -> Normalizer.isNormalized(cell.text(), Normalizer.Form.NFC)));
        }
    }

    @ParameterizedTest
    @CsvSource({"8.2,8.2", "8.199999999999999,8.2", "10,10", "0,0", "6.0,6", "41662,41662"})
    void aNumberIsReadWithoutTheNoiseOfItsBinaryFraction(double stored, String read)
            throws UnreadableWorkbookException {
        List<Worksheet> sheets = WorkbookReader.read(Workbooks.of("S", List.of(List.of(stored))));
        assertThat(sheets.get(0).rows().get(0).cell(0)).isEqualTo(new Worksheet.CellText(read, true));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> WorkbookReader.read(
                        new ByteArrayInputStream("MZ not a workbook".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableWorkbookException.class);
        assertThatThrownBy(() -> WorkbookReader.read(InputStream.nullInputStream()))
                .isInstanceOf(UnreadableWorkbookException.class);
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        byte[] whole = Workbooks.sample("C1-HocSinh-co-loi.xlsx").readAllBytes();
        assertThatThrownBy(() -> WorkbookReader.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))))
                .isInstanceOf(UnreadableWorkbookException.class);
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        byte[] evil = withSheet("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> WorkbookReader.read(new ByteArrayInputStream(evil)))
                .isInstanceOf(UnreadableWorkbookException.class);
    }

    @Test
    void aBombOfOneLongCellIsRefused() throws IOException {
        byte[] bomb = withSheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(30_000_000)
                + "</t></is></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> WorkbookReader.read(new ByteArrayInputStream(bomb)))
                .isInstanceOf(UnreadableWorkbookException.class);
    }

    /** The faulty sample with its worksheet replaced. */
    private static byte[] withSheet(String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Workbooks.sample("C1-HocSinh-co-loi.xlsx"));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean sheet = entry.getName().startsWith("xl/worksheets/sheet");
                out.write(sheet ? xml.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
