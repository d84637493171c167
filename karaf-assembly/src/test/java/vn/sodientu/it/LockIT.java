package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lock holds on every way in, says who set it, and opens again. */
@Order(75)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LockIT {
    private static final Server SERVER = Server.shared();
    private static final String REASON = "Hết học kì I";

    private final Api admin = SERVER.as("admin");
    private final SoapClient soap =
            SoapStubs.generate(SERVER.address() + "/services/register").as("admin", Server.PASSWORD);
    private final List<String> locks = new ArrayList<>();
    private String school = "";
    private String clazz = "";
    private String sheet = "";
    private String pupil = "";

    /** A way to write: whether it was refused by the lock, and what was said. */
    private record Way(String name, Attempt attempt) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Attempt {
        /** The words of the refusal; empty when it was accepted. */
        String words(LockIT test);
    }

    static Stream<Way> everyWay() {
        return Stream.of(
                new Way("REST marks", LockIT::restMarks),
                new Way("SOAP submitMarks", LockIT::soapMarks),
                new Way("rehearsed import of marks", test -> test.importMarks(true)),
                new Way("import of marks", test -> test.importMarks(false)),
                new Way("REST term records", LockIT::termRecords),
                new Way("REST attendance", LockIT::attendance),
                new Way("REST arrangement", LockIT::arrangement));
    }

    @BeforeAll
    void aSchoolWithAnEmptyRegister() {
        MainJob job = MainJob.inNewSchool(admin, "Trường THCS Khóa Sổ");
        job.importPupils();
        school = job.school();
        clazz = job.classId("8A");
        sheet = clazz + "-TOAN-1";
        pupil = EntryCall.pupil(admin, sheet, 0);
    }

    @AfterEach
    void open() {
        locks.forEach(lock -> admin.post("/units/" + school + "/locks/" + lock + "/lift", Map.of("reason", "Hết thử"))
                .expect(200));
        locks.clear();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aLockRefusesOnEveryWayInAndTheSameWayIsOpenAfterTheLift(Way way) {
        lock(Map.of());
        assertThat(way.attempt().words(this))
                .as(way.name())
                .contains("Đã khóa", "Trường THCS Khóa Sổ", "admin", REASON);
        open();
        assertThat(way.attempt().words(this)).as(way.name()).isEmpty();
    }

    @Test
    void aLockedColumnSaysWhyOnTheSheetAndTheOthersStayOpen() {
        lock(Map.of("part", "MARKS", "period", "hk1", "column", "gk"));
        JsonNode columns = admin.get("/sheets/" + sheet).expect(200).json().get("columns");
        for (JsonNode column : columns) {
            boolean closed = column.hasNonNull("closed");
            assertThat(closed).isEqualTo(column.get("id").asText().equals("gk"));
            if (closed) {
                assertThat(column.get("closed").asText()).contains("Hiệu trưởng");
            }
        }
        put("gk", "8.5").expect(403);
        put("tx4", "8.5").expect(200);
    }

    @Test
    void aDeadlineOfTheDistrictClosesByItselfAndNamesTheOfficer() {
        String district =
                admin.get("/schools/" + school).expect(200).json().get("unit").asText();
        deadline(district, "2020-01-01T00:00:00Z");
        try {
            JsonNode fault = put("ck", "9.5").expect(403).json().get("errors").get(0);
            assertThat(fault.get("message").asText()).contains("Đã hết hạn");
            assertThat(fault.get("help").asText()).contains("Cán bộ quản lý");
        } finally {
            deadline(district, null);
        }
        put("ck", "9.5").expect(200);
    }

    private void deadline(String unit, @Nullable String due) {
        Map<String, Object> body =
                new HashMap<>(Map.of("year", Demo.YEAR, "period", "hk1", "part", "MARKS", "slot", "LAST"));
        if (due != null) {
            body.put("due", due);
        }
        admin.post("/units/" + unit + "/deadlines", body).expect(201);
    }

    private void lock(Map<String, Object> area) {
        Map<String, Object> body = new HashMap<>(area);
        body.put("year", Demo.YEAR);
        body.put("reason", REASON);
        locks.add(admin.post("/units/" + school + "/locks", body)
                .expect(201)
                .json()
                .get("number")
                .asText());
    }

    /** Enters something the cell does not hold: what changes nothing is not refused. */
    private Api.Answer put(String column, String value) {
        JsonNode cell = EntryCall.cell(admin, sheet, pupil, column);
        String other = cell.get("value").asText().equals(value) ? "1.5" : value;
        return EntryCall.put(admin, sheet, pupil, column, cell.get("version").asInt(), other);
    }

    private int version(String column) {
        return EntryCall.cell(admin, sheet, pupil, column).get("version").asInt();
    }

    private String restMarks() {
        return refusal(put("tx1", "8.5"), 403);
    }

    private String soapMarks() {
        Object change = soap.cell(pupil, "tx2", version("tx2"), "7.5");
        try {
            soap.call("submitMarks", sheet, List.of(change), "khoa-" + System.nanoTime());
            return "";
        } catch (SoapClient.Fault fault) {
            assertThat(fault).hasMessageStartingWith("FORBIDDEN ");
            return String.valueOf(fault.getMessage());
        }
    }

    private String importMarks(boolean dryRun) {
        try {
            return refusal(
                    admin.upload(
                            "/imports/marks?school=" + school + "&year=" + Demo.YEAR + "&term=1&dryRun=" + dryRun,
                            "diem.xlsx",
                            Files.readAllBytes(Workbooks.marks("8A", 1))),
                    422);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String termRecords() {
        String path = "/classes/" + clazz + "/term-records?period=hk1";
        JsonNode record = admin.get(path).expect(200).json().get("records").get(0);
        Map<String, Object> change = Map.of(
                "pupil",
                record.get("pupil").asText(),
                "conduct",
                "T",
                "excused",
                1,
                "unexcused",
                0,
                "version",
                record.get("version").asInt());
        return refusal(admin.put(path, Map.of("records", List.of(change))), 403);
    }

    private String attendance() {
        Map<String, Object> absence =
                Map.of("pupil", pupil, "day", "2025-10-06", "session", "morning", "leave", "P", "version", 0);
        return refusal(
                admin.put(
                        "/classes/" + clazz + "/attendance",
                        Map.of("absences", List.of(absence), "replaceTotals", true)),
                403);
    }

    private String arrangement() {
        Api.Answer answer = admin.post(
                "/classes/" + clazz + "/arrangements",
                Map.of(
                        "pupil",
                        pupil,
                        "kind",
                        "MAKE_UP",
                        "subject",
                        "GDCD",
                        "period",
                        "hk2",
                        "column",
                        "ck",
                        "due",
                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(3).toString(),
                        "reason",
                        "Ốm"));
        return answer.status() == 201 ? "" : answer.expect(403).text();
    }

    private static String refusal(Api.Answer answer, int status) {
        return answer.status() == 200 ? "" : answer.expect(status).text();
    }
}
