package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A marks workbook from its download over a weekend without a network to the register. */
@Order(46)
class OfflineIT {
    private final Server server = Server.shared();
    private final MainJob job = school();
    private final Api admin = server.as("admin");

    private MainJob school() {
        MainJob made = MainJob.inNewSchool(server.as("admin"), "Trường THCS Mất Mạng");
        made.importPupils();
        made.importMarks("8A", 1);
        return made;
    }

    @Test
    void aWorkbookIsFilledInMergedAndItsConflictsAreDecidedCellByCell() throws IOException {
        String sheet = job.classId("8A") + "-TOAN-1";
        byte[] book = admin.get("/sheets/" + sheet + "/workbook").expect(200).bytes();
        assertThat(admin.upload("/sheets/" + sheet + "/workbook", "so.xlsx", book)
                        .expect(200)
                        .json()
                        .get("changes"))
                .isEmpty();

        JsonNode before = rows(sheet);
        byte[] filled = new Xlsx(book)
                .number(1, "D6", "1.5")
                .number(1, "D7", "2.5")
                .number(1, "D8", "")
                .bytes();
        enter(sheet, before.get(0), "3.5");
        JsonNode dry = admin.upload("/sheets/" + sheet + "/workbook?dryRun=true", "so.xlsx", filled)
                .expect(409)
                .json();
        assertThat(dry.get("changes")).hasSize(2);
        JsonNode conflict = dry.get("conflicts").get(0);
        assertThat(conflict.get("theirs").asText()).isEqualTo("3.5");
        assertThat(conflict.get("value").asText()).isEqualTo("1.5");
        assertThat(conflict.get("by").asText()).isEqualTo("admin");
        admin.upload("/sheets/" + sheet + "/workbook", "so.xlsx", filled).expect(409);
        assertThat(value(sheet, 1)).isEqualTo(before.get(1).at("/cells/0/value").asText());

        String choices = Api.JSON.writeValueAsString(List.of(Map.of(
                "sheet",
                sheet,
                "pupil",
                conflict.get("pupil").asText(),
                "column",
                conflict.get("column").asText(),
                "version",
                conflict.get("version").asInt(),
                "mine",
                true)));
        JsonNode stored = admin.upload("/sheets/" + sheet + "/workbook", "so.xlsx", filled, Map.of("choices", choices))
                .expect(200)
                .json();
        assertThat(stored.get("stored").asBoolean()).isTrue();
        assertThat(stored.get("changes")).hasSize(3);
        assertThat(value(sheet, 0)).isEqualTo("1.5");
        assertThat(value(sheet, 1)).isEqualTo("2.5");
        assertThat(rows(sheet).get(2).at("/cells/0/value").isNull()).isTrue();
        JsonNode history = admin.get("/sheets/" + sheet + "/marks/"
                        + before.get(1).get("pupil").asText() + "/tx1/history")
                .expect(200)
                .json();
        assertThat(history.get(history.size() - 1).get("source").asText()).isEqualTo("OFFLINE");
    }

    @Test
    void aFaultyATamperedAndAForeignWorkbookAreRefusedInSentences() throws IOException {
        String sheet = job.classId("8A") + "-VAN-1";
        byte[] book = admin.get("/sheets/" + sheet + "/workbook").expect(200).bytes();
        byte[] faulty =
                new Xlsx(book).number(1, "D6", "8.25").text(1, "C7", "Ai Đó").bytes();
        JsonNode faults = admin.upload("/sheets/" + sheet + "/workbook", "so.xlsx", faulty)
                .expect(422)
                .json();
        assertThat(faults.get("rejected").findValuesAsText("row")).containsExactlyInAnyOrder("6", "7");

        byte[] tampered = new Xlsx(book).text(2, "A9", "P|0|3-1|Ai Đó").bytes();
        assertThat(detail(sheet, tampered)).contains("Phần ẩn của tệp đã bị sửa");

        String other = Demo.classId(server, "8A") + "-TOAN-2";
        byte[] foreign = server.as("gvcn")
                .get("/sheets/" + other + "/workbook")
                .expect(200)
                .bytes();
        assertThat(detail(sheet, foreign)).contains(Demo.SCHOOL).contains("không phải của Trường THCS Mất Mạng");
        assertThat(detail(job.classId("8A") + "-TOAN-1", book)).contains("Hãy mở đúng bảng điểm");
        server.as("gvbm")
                .upload("/sheets/" + sheet + "/workbook", "so.xlsx", book)
                .expect(403);
    }

    @Test
    void lockedCellsAreProtectedInTheFileAndRefusedWhenTheyComeBackChanged() throws IOException {
        String clazz = job.classId("8A");
        String sheet = clazz + "-KHTN-1";
        byte[] open = admin.get("/sheets/" + sheet + "/workbook").expect(200).bytes();
        admin.post(
                        "/units/" + job.school() + "/locks",
                        Map.of(
                                "class",
                                clazz,
                                "subject",
                                "KHTN",
                                "period",
                                "hk1",
                                "part",
                                "MARKS",
                                "year",
                                Demo.YEAR,
                                "reason",
                                "Đã đối chiếu"))
                .expect(201);
        assertThat(new Xlsx(admin.get("/sheets/" + sheet + "/workbook")
                                .expect(200)
                                .bytes())
                        .sheet(1))
                .contains("sheetProtection");
        byte[] filled = new Xlsx(open).number(1, "D6", "0.5").bytes();
        JsonNode refused = admin.upload("/sheets/" + sheet + "/workbook", "so.xlsx", filled)
                .expect(422)
                .json();
        assertThat(refused.at("/rejected/0/message").asText())
                .contains("Đã khóa")
                .contains("Đã đối chiếu");
    }

    @Test
    void aTeacherTakesAllHisSheetsHomeInOneFile() throws IOException {
        Api teacher = server.as("gvbm");
        byte[] all = teacher.get("/workbooks/marks?term=2").expect(200).bytes();
        Xlsx book = new Xlsx(all);
        assertThat(book.sheets()).isGreaterThan(2);
        assertThat(book.part("xl/workbook.xml")).contains("veryHidden");
        JsonNode report = teacher.upload("/workbooks/marks?dryRun=true", "so.xlsx", all)
                .expect(200)
                .json();
        assertThat(report.get("changes")).isEmpty();
        assertThat(report.get("sheets").size()).isGreaterThan(1);
    }

    private String detail(String sheet, byte[] book) {
        return admin.upload("/sheets/" + sheet + "/workbook", "so.xlsx", book)
                .expect(422)
                .json()
                .get("detail")
                .asText();
    }

    private JsonNode rows(String sheet) {
        return admin.get("/sheets/" + sheet).expect(200).json().get("rows");
    }

    private String value(String sheet, int row) {
        return rows(sheet).get(row).at("/cells/0/value").asText();
    }

    private void enter(String sheet, JsonNode row, String value) {
        JsonNode cell = row.get("cells").get(0);
        admin.put(
                        "/sheets/" + sheet + "/marks",
                        Map.of(
                                "cells",
                                List.of(Map.of(
                                        "pupil", cell.get("pupil").asText(),
                                        "column", cell.get("column").asText(),
                                        "version", cell.get("version").asInt(),
                                        "value", value))))
                .expect(200);
    }
}
