package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.organisation.StaffDraft;
import vn.sodientu.api.organisation.StaffService;
import vn.sodientu.api.organisation.TeachingDraft;
import vn.sodientu.api.organisation.TeachingService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.people.StaffState;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

class ListImportTest {
    private static final Actor CLERK = new Actor("giaovu", "Giáo vụ", List.of());
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Comparison FOUND =
            new Comparison(List.of(), List.of(new Comparison.Entry("GV1", "Lò Thị Lan")), List.of(), 0);

    private final StaffService staff = mock(StaffService.class);
    private final TeachingService teaching = mock(TeachingService.class);

    @Test
    void staffAreReadByHeadingsInAnyOrderSpellingAndForm() throws UnreadableWorkbookException {
        when(staff.store(any(), anyLong(), any(), anyBoolean())).thenReturn(Outcome.done(FOUND));
        String decomposed = Normalizer.normalize("Trạng thái\nCB", Normalizer.Form.NFD);
        ImportReport report = staff(
                false,
                List.of(
                        "STT",
                        "Môn dạy",
                        decomposed,
                        "Họ và tên",
                        "Chiều cao",
                        "Mã định danh\n(Bộ GD&ĐT)",
                        "Ngày sinh"),
                List.of(1, "Toán", "đang làm việc", "Lò Thị Lan", 160, "1412345678", "05/09/1985"));

        assertThat(report.rejected()).isEmpty();
        assertThat(report.ignoredColumns()).containsExactly("Chiều cao");
        assertThat(report.comparison()).isEqualTo(FOUND);
        assertThat(report.stored()).isTrue();
        ArgumentCaptor<List<StaffDraft>> drafts = ArgumentCaptor.captor();
        verify(staff).store(eq(CLERK), eq(3L), drafts.capture(), eq(false));
        assertThat(drafts.getValue())
                .containsExactly(new StaffDraft(
                        "1412345678",
                        "Lò Thị Lan",
                        LocalDate.of(1985, 9, 5),
                        StaffState.WORKING,
                        null,
                        "Toán",
                        null,
                        null));
    }

    @Test
    void aFaultyRowStoresNothingAndIsNamed() throws UnreadableWorkbookException {
        when(staff.store(any(), anyLong(), any(), anyBoolean())).thenReturn(Outcome.done(FOUND));
        ImportReport report =
                staff(false, List.of("Mã định danh", "Họ tên", "Trạng thái"), List.of("1412345678", "", "Đang ngủ"));
        assertThat(report.stored()).isFalse();
        assertThat(report.comparison()).isEqualTo(Comparison.NONE);
        assertThat(report.rejected())
                .extracting(ImportReport.RejectedRow::column)
                .containsExactly("Họ tên", "Trạng thái");
        verify(staff).store(any(), anyLong(), any(), eq(true));
    }

    @Test
    void aFaultOfTheServiceStandsAtItsRowAndHeading() throws UnreadableWorkbookException {
        when(staff.store(any(), anyLong(), any(), anyBoolean()))
                .thenReturn(Outcome.refused(
                        Refusal.Kind.INVALID,
                        List.of(Violation.of("staff[0].code", new LocalText("Hai lần", "Twice")))));
        ImportReport report = staff(false, List.of("Mã cán bộ", "Họ tên"), List.of("GV1", "Lò Thị Lan"));
        assertThat(report.rejected())
                .extracting(ImportReport.RejectedRow::column)
                .containsExactly("Mã cán bộ");
        assertThat(report.rejected()).extracting(ImportReport.RejectedRow::row).containsExactly(2);
        assertThat(report.stored()).isFalse();
    }

    @Test
    void assignmentsNameTheTeacherByCodeOrNameAndOneTermOrBoth() throws UnreadableWorkbookException {
        when(teaching.store(any(), anyLong(), any(), any(), anyBoolean())).thenReturn(Outcome.done(FOUND));
        ImportReport report = new TeachingImport(teaching)
                .run(
                        CLERK,
                        3,
                        YEAR,
                        WorkbookReader.read(Workbooks.of(
                                "PhanCong",
                                List.of(
                                        List.of("Giáo viên", "Mã GV", "Lớp", "Môn học", "Học kỳ", "Từ ngày"),
                                        List.of("Lò Thị Lan", "GV1", "8A", "Toán", "HK2", "19/01/2026"),
                                        List.of("Vì Văn Minh", "", "8A", "KHTN", "Cả năm", ""),
                                        List.of("Vì Văn Minh", "", "8A", "KHTN", "3", "")))),
                        true)
                .orThrow();
        assertThat(report.rejected()).extracting(ImportReport.RejectedRow::row).containsExactly(4);
        ArgumentCaptor<List<TeachingDraft>> drafts = ArgumentCaptor.captor();
        verify(teaching).store(any(), anyLong(), any(), drafts.capture(), eq(true));
        assertThat(drafts.getValue())
                .containsExactly(
                        new TeachingDraft("8A", "Toán", Term.HK2, "GV1", LocalDate.of(2026, 1, 19), null),
                        new TeachingDraft("8A", "KHTN", null, "Vì Văn Minh", null, null));
    }

    @Test
    void aFileWithoutTheHeadingsIsRefused() throws UnreadableWorkbookException {
        Outcome<ImportReport> outcome = new TeachingImport(teaching)
                .run(CLERK, 3, YEAR, WorkbookReader.read(Workbooks.of("x", List.of(List.of("Lớp", "Môn học")))), true);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    private ImportReport staff(boolean dryRun, List<Object> headings, List<Object> row)
            throws UnreadableWorkbookException {
        return new StaffImport(staff)
                .run(CLERK, 3, WorkbookReader.read(Workbooks.of("Sheet1", List.of(headings, row))), dryRun)
                .orThrow();
    }
}
