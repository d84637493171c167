package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;

class PupilImportTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Actor CLERK = new Actor("giaovu", "Giáo vụ", List.of());
    private static final List<Object> HEADINGS =
            List.of("STT", "Mã lớp", "Mã học sinh\n(Mã định danh)", "Họ tên", "Ngày sinh", "Giới tính", "Cân nặng");

    private final RosterService roster = mock();

    @BeforeEach
    void theRosterAcceptsEverything() {
        when(roster.classes(any(), anyLong(), any())).thenReturn(Outcome.done(List.of()));
        when(roster.storePupils(any(), anyLong(), any(), any(), anyBoolean()))
                .thenReturn(Outcome.done(new StoredPupils(1, 0, 0, 0)));
    }

    @Test
    void theSampleListIsAcceptedAsAWhole() throws UnreadableWorkbookException {
        ImportReport report = run(Workbooks.sample("C1-HocSinh-THCS-2025-2026.xlsx"), false);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.rows()).isEqualTo(325);
        assertThat(report.accepted()).isEqualTo(325);
        assertThat(report.stored()).isTrue();
        assertThat(report.ignoredColumns()).isEmpty();
        assertThat(drafts(false)).hasSize(325);
    }

    @Test
    void aFaultyListNamesRowAndColumnAndStoresNothing() throws UnreadableWorkbookException {
        ImportReport report = run(Workbooks.sample("C1-HocSinh-co-loi.xlsx"), false);
        assertThat(report.rejected())
                .extracting(row -> row.row() + " " + Heading.key(row.column()))
                .containsExactly("3 ngay sinh", "4 gioi tinh", "7 ho ten", "8 dan toc", "10 ma hoc sinh");
        assertThat(report.stored()).isFalse();
        verify(roster, never()).storePupils(any(), anyLong(), any(), any(), eq(false));
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws UnreadableWorkbookException {
        run(
                oneRow(
                        HEADINGS,
                        List.of(
                                1,
                                "6A",
                                "1400001010",
                                "=HYPERLINK(\"http://127.0.0.1\",\"x\")",
                                "08/09/2014",
                                "Nam",
                                40)),
                false);
        assertThat(drafts(false).get(0).name().full()).isEqualTo("=HYPERLINK(\"http://127.0.0.1\",\"x\")");
    }

    @Test
    void headingsAreFoundInAnyOrderAndUnknownOnesAreNamed() throws UnreadableWorkbookException {
        List<Object> headings = new ArrayList<>(HEADINGS);
        List<Object> row = new ArrayList<>(List.of(1, "8A", "1400001163", "Vì Thuý Hạnh", 41237, "Nữ", 41));
        Collections.reverse(headings);
        Collections.reverse(row);
        ImportReport report = run(oneRow(headings, row), false);
        PupilDraft draft = drafts(false).get(0);
        assertThat(draft.clazz()).isEqualTo("8A");
        assertThat(draft.gender()).isEqualTo(Gender.FEMALE);
        assertThat(draft.birth()).isEqualTo("2012-11-24");
        assertThat(report.ignoredColumns()).containsExactly("Cân nặng");
    }

    @Test
    void aDryRunStoresNothing() throws UnreadableWorkbookException {
        assertThat(run(Workbooks.sample("C1-HocSinh-THCS-2025-2026.xlsx"), true).stored())
                .isFalse();
        verify(roster, never()).storePupils(any(), anyLong(), any(), any(), eq(false));
    }

    @Test
    void aFaultFoundByTheRosterIsShownAtItsRowAndColumn() throws UnreadableWorkbookException {
        when(roster.storePupils(any(), anyLong(), any(), any(), anyBoolean()))
                .thenReturn(Outcome.refused(
                        Refusal.Kind.INVALID,
                        List.of(Violation.of("pupils[0].clazz", new LocalText("Không có lớp", "No such class")))));
        ImportReport report =
                run(oneRow(HEADINGS, List.of(1, "13Z", "1400001010", "Lý Văn Hoà", "08/09/2014", "Nam", 40)), false);
        assertThat(report.rejected()).hasSize(1);
        assertThat(report.rejected().get(0).row()).isEqualTo(2);
        assertThat(report.rejected().get(0).column()).isEqualTo("Mã lớp");
        assertThat(report.accepted()).isZero();
        assertThat(report.stored()).isFalse();
    }

    @Test
    void aListWithoutItsHeadingsIsRefused() throws UnreadableWorkbookException {
        Outcome<ImportReport> outcome = new PupilImport(roster)
                .run(CLERK, 3, YEAR, WorkbookReader.read(Workbooks.of("Sheet1", List.of(List.of("a", "b")))), false);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    private static InputStream oneRow(List<Object> headings, List<Object> row) {
        return Workbooks.of("Sheet1", List.of(headings, row));
    }

    private ImportReport run(InputStream workbook, boolean dryRun) throws UnreadableWorkbookException {
        return new PupilImport(roster)
                .run(CLERK, 3, YEAR, WorkbookReader.read(workbook), dryRun)
                .orThrow();
    }

    private List<PupilDraft> drafts(boolean rehearsal) {
        ArgumentCaptor<List<PupilDraft>> drafts = ArgumentCaptor.captor();
        verify(roster).storePupils(eq(CLERK), eq(3L), eq(YEAR), drafts.capture(), eq(rehearsal));
        return drafts.getValue();
    }
}
