package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The audit, and what it keeps of those who read what is sensitive. */
@Order(35)
class AuditIT {
    private static final Server SERVER = Server.shared();
    private static final Shell SHELL = new Shell(SERVER);

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String school() {
        return named(SERVER.as("admin").get("/schools").expect(200).json(), "Trường THCS Chiềng Mai")
                .get("id")
                .asText();
    }

    private static String class8A() {
        return named(
                        SERVER.as("admin")
                                .get("/schools/" + school() + "/classes?year=2025-2026")
                                .expect(200)
                                .json(),
                        "8A")
                .get("id")
                .asText();
    }

    @Test
    void theAuditOfAFreshServerIsCleanForShellAndInspector() {
        assertThat(SHELL.run("sodientu:verify-audit")).contains("clean");
        JsonNode report =
                SERVER.as("thanhtra").get("/audit/verification").expect(200).json();
        assertThat(report.get("clean").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.get("entries").asLong()).isGreaterThan(10_000);
        SERVER.as("hieutruong").get("/audit/verification").expect(403);
    }

    @Test
    void aSealMadeByHandIsTheLastOne() {
        assertThat(SHELL.run("sodientu:seal-audit")).contains("signature seal-1");
        JsonNode last =
                SERVER.as("thanhtra").get("/audit/seals/last").expect(200).json();
        assertThat(last.get("signature").asText()).isNotEmpty();
        assertThat(SERVER.as("thanhtra").get("/audit/public-keys").expect(200).text())
                .startsWith("seal-1 ");
        SERVER.as("thanhtra").post("/audit/seals", "").expect(403);
    }

    @Test
    void aSubjectTeacherDoesNotGetWhatIsSensitiveAndAHomeroomTeacherLeavesARow() {
        JsonNode forSubjectTeacher = SERVER.as("gvbm")
                .get("/classes/" + class8A() + "/pupils")
                .expect(200)
                .json();
        assertThat(forSubjectTeacher.get(0).get("particulars").has("ethnicity")).isFalse();

        JsonNode full = SERVER.as("gvcn")
                .get("/classes/" + class8A() + "/pupils?purpose=hop-phu-huynh")
                .expect(200)
                .json();
        assertThat(full.get(0).get("particulars").get("ethnicity").asText()).isNotEmpty();

        JsonNode rows = SERVER.as("hieutruong")
                .get("/audit?action=pupils.readSensitive&account=gvcn")
                .expect(200)
                .json();
        assertThat(rows.get(0).get("subject").asText()).isEqualTo(class8A());
        assertThat(rows.get(0).get("detail").asText())
                .contains("purpose=hop-phu-huynh")
                .doesNotContain(full.get(0).get("particulars").get("ethnicity").asText());
        SERVER.as("gvcn").get("/audit").expect(403);
    }

    @Test
    void rowsOfAPupilAreFoundByTheMarksThatWereEntered() {
        JsonNode sheet = SERVER.as("admin")
                .get("/sheets/" + class8A() + "-TOAN-1")
                .expect(200)
                .json();
        String pupil = sheet.get("rows").get(0).get("pupil").asText();
        JsonNode rows = SERVER.as("thanhtra")
                .get("/audit?action=marks&pupil=" + pupil + "&limit=5")
                .expect(200)
                .json();
        assertThat(rows).isNotEmpty();

        String column = sheet.get("columns").get(0).get("id").asText();
        JsonNode changes = SERVER.as("admin")
                .get("/sheets/" + class8A() + "-TOAN-1/marks/" + pupil + "/" + column + "/history")
                .expect(200)
                .json();
        assertThat(changes.get(0).has("before")).isFalse();
        assertThat(changes.get(0).get("value").asText()).isNotEmpty();
    }

    @Test
    void aParentGetsEverythingOfTheOwnChildOnly() {
        JsonNode pupils = SERVER.as("admin")
                .get("/classes/" + class8A() + "/pupils?basic=true")
                .expect(200)
                .json();
        JsonNode data = SERVER.as("phuhuynh")
                .get("/pupils/" + pupils.get(0).get("id").asText() + "/personal-data")
                .expect(200)
                .json();
        assertThat(data.get("classes").get(0).get("marks")).isNotEmpty();
        SERVER.as("phuhuynh")
                .get("/pupils/" + pupils.get(1).get("id").asText() + "/personal-data")
                .expect(403);
    }
}
