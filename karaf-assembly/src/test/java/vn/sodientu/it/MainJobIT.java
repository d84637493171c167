package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job on the embedded database. */
@Order(10)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {
    @Test
    void aSchoolsWorkbooksBecomeAPrintedRegister() {
        check(MainJob.inNewSchool(Server.shared().as("admin"), "Trường THCS Thử Nghiệm"));
    }

    /** The whole job; the tests on PostgreSQL run the same. */
    static void check(MainJob job) {
        JsonNode pupils = job.importPupils();
        assertThat(pupils.get("rows").asInt()).isEqualTo(325);
        assertThat(pupils.get("accepted").asInt()).isEqualTo(325);
        assertThat(pupils.get("rejected")).isEmpty();
        for (String clazz : List.of("8A", "6B")) {
            importAndJudge(job, clazz);
        }
        checkBook(job.print("so-theo-doi-thcs", "8A"));
    }

    private static void importAndJudge(MainJob job, String clazz) {
        for (int term = 1; term <= 2; term++) {
            JsonNode report = job.importMarks(clazz, term);
            assertThat(report.get("rejected")).isEmpty();
            assertThat(report.get("accepted").asInt()).isPositive();
            assertThat(report.get("ignoredColumns").toString()).contains("Nhận xét");
            job.record(clazz, "hk" + term, "T", term);
        }
        JsonNode results = job.results(clazz, "year");
        assertThat(results).isNotEmpty();
        for (JsonNode result : results) {
            assertThat(result.get("level").asText()).as(result.toString()).isIn("T", "K", "D", "CD");
            assertThat(result.get("conduct").asText()).isEqualTo("T");
            assertThat(result.get("promotion").asText()).isIn("PROMOTED", "REASSESS");
            assertThat(result.get("explanation")).isNotEmpty();
        }
    }

    private static void checkBook(byte[] pdf) {
        assertThat(MainJob.text(pdf))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH")
                .contains("Vì Thuý Hạnh", "Khoa học tự nhiên", "Hoạt động trải nghiệm, hướng nghiệp");
    }

    @Test
    void aFaultyWorkbookIsRefusedRowByRowAndNothingIsStored() {
        Api admin = Server.shared().as("admin");
        MainJob job = MainJob.inNewSchool(admin, "Trường THCS Tệp Lỗi");
        JsonNode report = admin.upload("/imports/pupils?school=" + job.school() + "&year=2025-2026", Workbooks.faulty())
                .expect(422)
                .json();
        assertThat(report.get("rows").asInt()).isEqualTo(12);
        assertThat(report.get("accepted").asInt()).isEqualTo(4);
        assertThat(report.get("rejected").findValuesAsText("row"))
                .containsExactly("3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(report.get("rejected")).allSatisfy(row -> {
            assertThat(row.get("column").asText()).isNotEmpty();
            assertThat(row.get("message").asText()).isNotEmpty();
        });
        assertThat(admin.get("/schools/" + job.school() + "/classes?year=2025-2026")
                        .expect(200)
                        .json())
                .isEmpty();
    }
}
