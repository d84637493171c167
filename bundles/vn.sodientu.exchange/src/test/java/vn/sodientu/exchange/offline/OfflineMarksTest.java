package vn.sodientu.exchange.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.spi.records.Confirmer;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.year.Term;

class OfflineMarksTest {
    private static final Actor TEACHER = new Actor("toi", "Cô Toán", List.of());
    /** Of a fixed key, so that the shipped LibreOffice file fits. */
    private static final Confirmer CONFIRMER = (purpose, text) -> Integer.toHexString((purpose + text).hashCode());

    private final PaperRegister register = new PaperRegister();
    private final AccessPolicy policy = mock();
    private final RosterService roster = mock();
    private OfflineMarksComponent offline = component(CONFIRMER);

    private OfflineMarksComponent component(Confirmer confirmer) {
        return new OfflineMarksComponent(policy, roster, register.service, mock(RecordStore.class), confirmer);
    }

    @BeforeEach
    void aSchoolWithSomeMarks() {
        when(policy.check(any(), any(), any())).thenReturn(Optional.empty());
        when(roster.school(any(), anyLong()))
                .thenReturn(Outcome.done(
                        new School(3, 2, "DEMO", "Trường THCS Chiềng Mai", SchoolLevel.THCS, "Sơn La", "")));
        register.put(PaperRegister.MATHS, 1, "tx1", "8.5");
        register.put(PaperRegister.MATHS, 2, "tx1", "6");
        register.put(PaperRegister.SPORT, 1, "tx1", "Đ");
    }

    @Test
    void whatMayBeWrittenIsUnlockedAndAllElseProtected() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export()))) {
            XSSFSheet maths = book.getSheetAt(0);
            assertThat(maths.getSheetName()).isEqualTo("8A Toán HK1");
            assertThat(maths.getProtect()).isTrue();
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(maths.getRow(5).getCell(3).getCellStyle().getLocked()).isFalse();
            assertThat(maths.getRow(5).getCell(5).getCellStyle().getLocked()).isTrue();
            assertThat(maths.getRow(5).getCell(2).getCellStyle().getLocked()).isTrue();
            assertThat(maths.getRow(6).getCell(2).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(maths.getDataValidations()).hasSize(3);
            assertThat(maths.getPaneInformation().isFreezePane()).isTrue();
            assertThat(maths.getFitToPage()).isTrue();
            assertThat(book.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void anUntouchedWorkbookBringsNothing() throws Exception {
        OfflineReport report = bring(export());
        assertThat(report.changes()).isEmpty();
        assertThat(report.conflicts()).isEmpty();
        assertThat(report.sheets()).extracting(OfflineReport.Sheet::unchanged).containsExactly(9, 9);
        assertThat(report.stored()).isFalse();
    }

    @Test
    void filledCellsAreEnteredOverTheVersionsTheyWereMadeFrom() throws Exception {
        byte[] filled = edit(export(), book -> {
            book.getSheetAt(0).getRow(5).getCell(4).setCellValue(7.5);
            book.getSheetAt(0).getRow(6).getCell(3).setBlank();
            book.getSheetAt(1).getRow(7).getCell(3).setCellValue("CĐ");
        });
        OfflineReport report = bring(filled);
        assertThat(report.stored()).isTrue();
        assertThat(report.changes()).hasSize(3);
        assertThat(register.mark(PaperRegister.MATHS, 1, "tx2")).isEqualTo(Score.of(75));
        assertThat(register.mark(PaperRegister.MATHS, 2, "tx1")).isNull();
        assertThat(register.mark(PaperRegister.SPORT, 3, "tx1")).isEqualTo(Comment.FAIL);
        assertThat(register.entered)
                .allSatisfy(entry -> assertThat(entry.source()).isEqualTo("OFFLINE"));
        OfflineReport again = bring(filled);
        assertThat(again.stored()).isFalse();
        assertThat(again.sheets()).extracting(OfflineReport.Sheet::present).containsExactly(2, 1);
    }

    @Test
    void aCellThatBothChangedWaitsForAChoiceAndEitherIsTaken() throws Exception {
        byte[] filled = edit(export(), book -> {
            book.getSheetAt(0).getRow(5).getCell(3).setCellValue(9);
            book.getSheetAt(0).getRow(6).getCell(3).setCellValue(9);
            book.getSheetAt(0).getRow(7).getCell(3).setCellValue(9);
        });
        register.put(PaperRegister.MATHS, 1, "tx1", "4");
        register.put(PaperRegister.MATHS, 2, "tx1", "5");
        OfflineReport report = bring(filled);
        assertThat(report.stored()).isFalse();
        assertThat(register.entered).isEmpty();
        assertThat(report.open()).hasSize(2).allSatisfy(one -> {
            assertThat(one.by()).isEqualTo("co.lan");
            assertThat(one.value()).isEqualTo("9");
        });
        OfflineReport decided = run(
                filled,
                List.of(
                        new OfflineChoice(
                                report.open().get(0).cell(),
                                report.open().get(0).version(),
                                true),
                        new OfflineChoice(
                                report.open().get(1).cell(),
                                report.open().get(1).version(),
                                false)));
        assertThat(decided.stored()).isTrue();
        assertThat(register.mark(PaperRegister.MATHS, 1, "tx1")).isEqualTo(Score.of(90));
        assertThat(register.mark(PaperRegister.MATHS, 2, "tx1")).isEqualTo(Score.of(50));
        assertThat(register.mark(PaperRegister.MATHS, 3, "tx1")).isEqualTo(Score.of(90));
    }

    @Test
    void aChoiceMadeOverAnOlderStateDecidesNothing() throws Exception {
        byte[] filled =
                edit(export(), book -> book.getSheetAt(0).getRow(5).getCell(3).setCellValue(9));
        register.put(PaperRegister.MATHS, 1, "tx1", "4");
        OfflineReport report = bring(filled);
        register.put(PaperRegister.MATHS, 1, "tx1", "5");
        OfflineReport late = run(
                filled,
                List.of(new OfflineChoice(
                        report.open().get(0).cell(), report.open().get(0).version(), true)));
        assertThat(late.open()).hasSize(1);
        assertThat(late.stored()).isFalse();
    }

    @Test
    void sortedRowsAndHiddenColumnsDoNoHarm() throws Exception {
        byte[] filled = edit(export(), book -> {
            XSSFSheet maths = book.getSheetAt(0);
            swap(maths, 5, 7);
            maths.setColumnHidden(4, true);
            maths.getRow(5).getCell(4).setCellValue(3);
        });
        OfflineReport report = bring(filled);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.changes()).hasSize(1);
        assertThat(register.mark(PaperRegister.MATHS, 3, "tx2")).isEqualTo(Score.of(30));
    }

    @Test
    void aRowOfTwoPupilsAnUnknownCodeAndADoubleRowAreNamed() throws Exception {
        byte[] filled = edit(export(), book -> {
            XSSFSheet maths = book.getSheetAt(0);
            maths.getRow(5).getCell(2).setCellValue("Lò Văn Khác");
            maths.getRow(6).getCell(1).setCellValue("9999999999");
            maths.createRow(8).createCell(1).setCellValue("0000000003");
            maths.createRow(9).createCell(3).setCellValue(5);
        });
        OfflineReport report = bring(filled);
        assertThat(report.rejected()).extracting(row -> row.row()).containsExactly(6, 7, 9, 10);
        assertThat(report.stored()).isFalse();
    }

    @Test
    void columnsTakenOutAndColumnsNobodyReadsAreNamed() throws Exception {
        byte[] filled = edit(export(), book -> {
            book.getSheetAt(0).getRow(4).getCell(4).setCellValue("Điểm cộng");
            book.getSheetAt(0).getRow(5).getCell(4).setCellValue(1);
        });
        OfflineReport.Sheet sheet = bring(filled).sheets().get(0);
        assertThat(sheet.missingColumns()).containsExactly("ĐĐGtx 2");
        assertThat(sheet.ignoredColumns()).containsExactly("Điểm cộng");
    }

    @Test
    void aChangedHiddenCellIsNoticedAndSoIsAnotherServersWorkbook() throws Exception {
        byte[] tampered = edit(export(), book -> {
            var cell = book.getSheetAt(2).getRow(5).getCell(0);
            cell.setCellValue(cell.getStringCellValue().replace("3-1", "3-2"));
        });
        assertThat(refusal(tampered)).contains("Phần ẩn của tệp đã bị sửa");
        byte[] own = export();
        offline = component((purpose, text) -> "another");
        assertThat(refusal(own)).contains("máy chủ khác");
    }

    @Test
    void aWorkbookOfAnotherClassIsRefusedInASentence() throws Exception {
        SheetId elsewhere = new SheetId(new ClassId(3, 18), "TOAN", Term.HK1);
        String text = ((Outcome.Refused<OfflineReport>)
                        offline.bring(TEACHER, elsewhere, new ByteArrayInputStream(export()), List.of(), true))
                .refusal()
                .violations()
                .get(0)
                .message()
                .vi();
        assertThat(text).contains("Toán, lớp 8A, Học kì I, 2025-2026").contains("Trường THCS Chiềng Mai");
    }

    /** Made by {@link #export} with 7,5 and CĐ filled in, opened and saved by LibreOffice 7.4. */
    @Test
    void aWorkbookSavedByLibreOfficeComesBack() throws Exception {
        try (InputStream saved = Objects.requireNonNull(
                OfflineMarksTest.class.getResourceAsStream("/workbooks/so-diem-libreoffice.xlsx"))) {
            OfflineReport report = bring(saved.readAllBytes());
            assertThat(report.rejected()).isEmpty();
            assertThat(report.stored()).isTrue();
            assertThat(register.mark(PaperRegister.MATHS, 1, "tx2")).isEqualTo(Score.of(75));
            assertThat(register.mark(PaperRegister.SPORT, 3, "tx1")).isEqualTo(Comment.FAIL);
            assertThat(report.changes()).hasSize(2);
        }
    }

    private byte[] export() {
        return offline.export(TEACHER, List.of(PaperRegister.MATHS, PaperRegister.SPORT))
                .orThrow();
    }

    private OfflineReport bring(byte[] book) {
        return run(book, List.of());
    }

    private OfflineReport run(byte[] book, List<OfflineChoice> choices) {
        return offline.bring(TEACHER, PaperRegister.MATHS, new ByteArrayInputStream(book), choices, false)
                .orThrow();
    }

    private String refusal(byte[] book) {
        return ((Outcome.Refused<OfflineReport>)
                        offline.bring(TEACHER, null, new ByteArrayInputStream(book), List.of(), true))
                .refusal()
                .violations()
                .get(0)
                .message()
                .vi();
    }

    private static void swap(XSSFSheet sheet, int one, int other) {
        for (int column = 0; column < 3; column++) {
            var a = sheet.getRow(one).getCell(column);
            var b = sheet.getRow(other).getCell(column);
            if (column == 0) {
                double kept = a.getNumericCellValue();
                a.setCellValue(b.getNumericCellValue());
                b.setCellValue(kept);
            } else {
                String kept = a.getStringCellValue();
                a.setCellValue(b.getStringCellValue());
                b.setCellValue(kept);
            }
        }
        var mark = sheet.getRow(one).getCell(3);
        sheet.getRow(other).getCell(3).setCellValue(mark.getNumericCellValue());
        mark.setBlank();
    }

    private static byte[] edit(byte[] book, Consumer<XSSFWorkbook> change) throws Exception {
        return Edits.of(book, change);
    }
}
