package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a teacher does besides plain marks: a missed test and its make-up, learning topics, a subject of one term. */
@Order(46)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecialMarksIT {
    private static final String TEACHER = "gv.dacbiet";

    private final Server server = Server.shared();
    private final Api admin = server.as("admin");
    private final MainJob job = MainJob.inNewSchool(admin, "Trường THCS Điểm Đặc Biệt");
    private String clazz = "";

    @BeforeAll
    void aClassWithItsTeacherOfCivics() {
        job.importPupils();
        clazz = job.classId("6B");
        String staff = admin.post("/schools/" + job.school() + "/staff", Map.of("code", "DB1", "name", "Lường Thị Đặc"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        for (String sheet : List.of("GDCD-1", "GDCD-2")) {
            admin.post("/sheets/" + clazz + "-" + sheet + "/teachers", Map.of("staff", staff));
        }
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                TEACHER,
                                "displayName",
                                "Cô Đặc",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(Map.of("role", "TEACHER", "unit", job.school(), "staff", staff))))
                .expect(201);
    }

    @Test
    void aMissedTestIsMadeUpAndCountsFromThenOn() {
        Api teacher = server.as(TEACHER);
        String sheet = clazz + "-GDCD-1";
        String pupil = EntryCall.pupil(admin, sheet, 0);
        enter(teacher, sheet, pupil, Map.of("tx1", "8", "tx2", "7,5", "ck", "6,5"));
        assertThat(row(teacher, sheet, 0).get("remark")).isNull();
        assertThat(missing(pupil, "GDCD", "học kì I")).contains("1 ĐĐGgk");

        Map<String, Object> asked = makeUp(pupil, "GDCD", "gk", today().plusDays(3));
        teacher.post("/classes/" + clazz + "/arrangements", asked).expect(403);
        JsonNode taken = admin.post("/classes/" + clazz + "/arrangements", makeUp(pupil, "GDCD", "ck", today()))
                .expect(422)
                .json();
        assertThat(taken.at("/errors/0/path").asText()).isEqualTo("column");
        admin.post("/classes/" + clazz + "/arrangements", asked).expect(201);

        JsonNode waiting = row(teacher, sheet, 0);
        assertThat(waiting.get("remark").asText()).startsWith("ĐĐGgk: Vắng có lí do, chờ làm bù đến hết ngày ");
        assertThat(waiting.has("locked")).isFalse();
        assertThat(year(pupil).at("/subjects/GDCD/hk1").isNull()).isTrue();
        assertThat(sentences(pupil)).anyMatch(text -> text.contains("Giáo dục công dân: Vắng có lí do, chờ làm bù"));

        enter(teacher, sheet, pupil, Map.of("gk", "7"));
        assertThat(row(teacher, sheet, 0).get("remark")).isNull();
        // (8 + 7,5 + 2 × 7 + 3 × 6,5) : 7 = 7,0
        assertThat(year(pupil).at("/subjects/GDCD/hk1").decimalValue()).isEqualByComparingTo("7.0");
        assertThat(missing(pupil, "GDCD", "học kì I")).doesNotContain("ĐĐGgk");
    }

    @Test
    void aTestThatNobodyMadeUpIsZero() {
        String sheet = clazz + "-GDCD-1";
        String pupil = EntryCall.pupil(admin, sheet, 1);
        enter(admin, sheet, pupil, Map.of("tx1", "8", "tx2", "7,5", "gk", "0", "ck", "6,5"));
        assertThat(year(pupil).at("/subjects/GDCD/hk1").decimalValue()).isEqualByComparingTo("5.0");
    }

    @Test
    void learningTopicsCountAsOneRegularMarkAndSaySo() {
        String upper = upperClass();
        JsonNode subjects = admin.get("/classes/" + upper).expect(200).json().get("subjects");
        String sheet = upper + "-LI-2";
        String pupil = EntryCall.pupil(admin, sheet, 0);
        clear(sheet, upper);

        change(upper, subjects, "LI", Map.of("cluster", Map.of("topics", 3, "term", "hk2")))
                .expect(200);
        JsonNode drawn = admin.get("/sheets/" + sheet).expect(200).json();
        assertThat(drawn.get("columns").findValuesAsText("id")).contains("cd1", "cd2", "cd3", "tx2");
        assertThat(drawn.get("columns").findValuesAsText("id")).doesNotContain("tx3");

        enter(admin, sheet, pupil, Map.of("tx1", "8", "tx2", "7,5", "gk", "8", "ck", "8,5", "cd1", "9", "cd2", "9,5"));
        assertThat(year(pupil).at("/subjects/LI/hk2").isNull()).isTrue();
        assertThat(missing(pupil, "LI", "học kì II")).contains("1 ");
        enter(admin, sheet, pupil, Map.of("cd3", "8,5"));
        // The topics' mean is 9,0: (8 + 7,5 + 9 + 2 × 8 + 3 × 8,5) : 8 = 8,25
        assertThat(year(pupil).at("/subjects/LI/hk2").decimalValue()).isEqualByComparingTo("8.3");
        assertThat(sentences(pupil))
                .anyMatch(text -> text.contains("kết quả cụm chuyên đề học tập 9,0, tính là một ĐĐGtx"));
        JsonNode refused = change(upper, subjects, "LI", Map.of()).expect(422).json();
        assertThat(refused.at("/errors/0/message").asText()).contains("Vật lí", "3 điểm");
    }

    @Test
    void aSubjectOfOneTermGoesThroughTheYearToThePrintedBook() {
        job.importMarks("8A", 1);
        job.importMarks("8A", 2);
        String taught = job.classId("8A");
        JsonNode subjects = admin.get("/classes/" + taught).expect(200).json().get("subjects");
        JsonNode full = change(taught, subjects, "CN", Map.of("term", "hk1"))
                .expect(422)
                .json();
        assertThat(full.at("/errors/0/message").asText()).contains("Công nghệ", "xóa các điểm");
        clear(taught + "-CN-2", taught);
        JsonNode changed = change(taught, subjects, "CN", Map.of("term", "hk1"))
                .expect(200)
                .json();
        assertThat(find(changed.get("subjects"), "CN").get("term").asText()).isEqualTo("hk1");

        assertThat(admin.get("/classes/" + taught + "/sheets?term=2&limit=50")
                        .expect(200)
                        .json()
                        .findValuesAsText("subject"))
                .doesNotContain("CN");
        JsonNode gone = admin.get("/sheets/" + taught + "-CN-2").expect(404).json();
        assertThat(gone.at("/errors/0/message").asText()).contains("chỉ học môn Công nghệ ở học kì I");
        assertThat(gone.at("/errors/0/help").asText()).contains("Giáo vụ");
        String pupil = EntryCall.pupil(admin, taught + "-CN-1", 0);
        JsonNode entry = EntryCall.put(admin, taught + "-CN-2", pupil, "ck", 0, "8")
                .expect(422)
                .json();
        assertThat(entry.at("/errors/0/message").asText()).contains("chỉ học môn Công nghệ ở học kì I");

        job.record("8A", "hk1", "T", 1);
        job.record("8A", "hk2", "T", 1);
        JsonNode figures = year(pupil).at("/subjects/CN");
        assertThat(figures.get("hk2").isNull()).isTrue();
        assertThat(figures.get("year")).isEqualTo(figures.get("hk1")).isNotNull();
        assertThat(year(pupil).at("/level/year").isNull()).isFalse();
        assertThat(missing(pupil, "CN", "học kì II")).isEmpty();
        assertThat(sentences(pupil)).anyMatch(text -> text.contains("môn học chỉ dạy ở học kì này"));
        assertThat(MainJob.text(MainJob.print(admin, "so-theo-doi-thcs", taught)))
                .contains("(môn học không dạy ở học kì này)");
        change(taught, subjects, "CN", Map.of()).expect(200);
    }

    private Api.Answer change(String of, JsonNode subjects, String code, Map<String, Object> more) {
        List<Map<String, Object>> wanted = new ArrayList<>();
        for (JsonNode subject : subjects) {
            Map<String, Object> one =
                    new HashMap<>(Map.of("code", subject.get("code").asText()));
            if (subject.get("code").asText().equals(code)) {
                one.putAll(more);
            }
            wanted.add(one);
        }
        return admin.put("/classes/" + of + "/subjects", Map.of("subjects", wanted));
    }

    private static JsonNode find(JsonNode subjects, String code) {
        for (JsonNode subject : subjects) {
            if (subject.get("code").asText().equals(code)) {
                return subject;
            }
        }
        throw new AssertionError("No " + code + " in " + subjects);
    }

    private static void enter(Api api, String sheet, String pupil, Map<String, String> marks) {
        List<Map<String, Object>> cells = new ArrayList<>();
        marks.forEach((column, value) -> {
            int version =
                    EntryCall.cell(api, sheet, pupil, column).get("version").asInt();
            cells.add(Map.of("pupil", pupil, "column", column, "version", version, "value", value));
        });
        api.put("/sheets/" + sheet + "/marks", Map.of("cells", cells)).expect(200);
    }

    /** Empties a sheet. */
    private void clear(String sheet, String of) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (JsonNode row : admin.get("/sheets/" + sheet).expect(200).json().get("rows")) {
            for (JsonNode cell : row.get("cells")) {
                if (cell.hasNonNull("value")) {
                    cells.add(Map.of(
                            "pupil",
                            row.get("pupil").asText(),
                            "column",
                            cell.get("column").asText(),
                            "version",
                            cell.get("version").asInt(),
                            "value",
                            ""));
                }
            }
        }
        assertThat(sheet).startsWith(of);
        admin.put("/sheets/" + sheet + "/marks", Map.of("cells", cells)).expect(200);
    }

    private static Map<String, Object> makeUp(String pupil, String subject, String column, LocalDate due) {
        return Map.of(
                "pupil",
                pupil,
                "kind",
                "MAKE_UP",
                "subject",
                subject,
                "period",
                "hk1",
                "column",
                column,
                "due",
                due.toString(),
                "reason",
                "Ốm, có giấy của bệnh viện");
    }

    private static JsonNode row(Api api, String sheet, int place) {
        return api.get("/sheets/" + sheet).expect(200).json().get("rows").get(place);
    }

    private JsonNode year(String pupil) {
        return admin.get("/pupils/" + pupil + "/results?year=" + Demo.YEAR + "&explain=true")
                .expect(200)
                .json();
    }

    private List<String> sentences(String pupil) {
        return year(pupil).get("explanation").findValuesAsText("sentence");
    }

    /** What the explanation says is missing of a subject, in one text. */
    private String missing(String pupil, String subject, String term) {
        List<String> found = new ArrayList<>();
        for (JsonNode reason : year(pupil).get("explanation")) {
            if (reason.get("topic").asText().equals("MISSING")
                    && reason.path("subject").asText().equals(subject)
                    && reason.get("sentence").asText().contains(term + ": còn thiếu")) {
                found.add(reason.get("sentence").asText());
            }
        }
        return String.join("\n", found);
    }

    /** A class of grade 10 of the demo's upper secondary school. */
    private String upperClass() {
        String school = Demo.named(admin.get("/schools?limit=1000").expect(200).json(), "Trường THPT Mai Sơn");
        for (JsonNode one : admin.get("/schools/" + school + "/classes?year=" + Demo.YEAR)
                .expect(200)
                .json()) {
            if (one.get("grade").asInt() == 10) {
                return one.get("id").asText();
            }
        }
        throw new AssertionError("No class of grade 10");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
