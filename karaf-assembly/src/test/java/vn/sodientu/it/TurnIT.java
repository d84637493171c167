package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Dimension;

/** The end of a school year: rehearsal, the turn and its undoing, closing, and the closed year on every way in. */
@Order(244)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TurnIT {
    private static final String OLD = "2024-2025";

    private final Server server = Server.shared();
    private final Api admin = server.as("admin");
    private final PupilSchool school = new PupilSchool(server);
    private final String years = "/schools/" + school.school + "/years/" + OLD;
    private Api principal = admin;
    private String clazz = "";
    private String an = "";
    private String binh = "";
    private String chi = "";

    /** A way to change something of a year. */
    record Way(String name, Function<TurnIT, Api.Answer> attempt) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void aClassWhoseYearIsOver() {
        clazz = school.clerk
                .post("/schools/" + school.school + "/classes", Map.of("year", OLD, "name", "7C", "grade", 7))
                .expect(201)
                .json()
                .get("id")
                .asText();
        an = school.admit(clazz, "Lò Văn An", "2024-09-05");
        chi = school.admit(clazz, "Quàng Thị Chi", "2024-09-05");
        new FullYear(admin, clazz).marks("8.0");
        binh = school.admit(clazz, "Cà Thị Bình", "2024-09-05");
        for (String term : List.of("hk1", "hk2")) {
            new FullYear(admin, clazz).conduct(term, "T");
        }
        school.clerk
                .post(
                        "/pupils/" + chi + "/enrolments",
                        Map.of(
                                "deed",
                                "MOVE_OUT",
                                "day",
                                "2025-04-01",
                                "place",
                                "THCS Tô Hiệu",
                                "reason",
                                "Theo gia đình"))
                .expect(201);
        principal = principal();
    }

    private Api principal() {
        String name = "hieutruong-" + school.school;
        admin.post(
                        "/accounts",
                        Map.of(
                                "name",
                                name,
                                "displayName",
                                "Hiệu trưởng",
                                "password",
                                Server.PASSWORD,
                                "grants",
                                List.of(Map.of("role", "PRINCIPAL", "unit", school.school))))
                .expect(201);
        return server.as(name);
    }

    @Test
    @Order(1)
    void aRehearsalSaysWhereEverybodyGoesAndStoresNothing() {
        JsonNode plan = school.clerk
                .post(years + "/turn/rehearsal", Map.of())
                .expect(200)
                .json();

        assertThat(fate(plan, an)).isEqualTo("PROMOTED 8C");
        assertThat(fate(plan, binh)).isEqualTo("UNCLEAR null");
        assertThat(fate(plan, chi)).isEqualTo("LEFT null");
        assertThat(plan.get("waiting").asInt()).isEqualTo(1);
        assertThat(next("8C")).isEmpty();
    }

    @Test
    @Order(2)
    void undecidedPupilsAreNotForgotten() {
        JsonNode refused =
                school.clerk.post(years + "/turn", Map.of()).expect(409).json();
        assertThat(refused.at("/errors/0/message").asText()).startsWith("1 học sinh chưa rõ");
        JsonNode wrong = school.clerk
                .post(years + "/turn", Map.of("pupils", Map.of(an, "7C")))
                .expect(422)
                .json();
        assertThat(wrong.at("/errors/0/path").asText()).isEqualTo("pupils." + an);
        school.teacher.post(years + "/turn", Map.of()).expect(403);
        assertThat(next("8C")).isEmpty();
    }

    @Test
    @Order(2)
    void thePageShowsTheRehearsalAndWhatStandsAgainstClosing() {
        try (Browser browser = Browser.as(server, "hieutruong-" + school.school)) {
            browser.go("ket-thuc-nam-hoc");
            browser.choose("vaadin-select:not([hidden])", OLD);
            browser.waitFor("Lớp 7C: 1 học sinh chưa có kết quả cuối cùng của năm");
            browser.waitFor("Cà Thị Bình");
            browser.waitFor("Chuyển 1 học sinh");
            browser.picture("ket-thuc-nam-hoc");
            browser.size(new Dimension(390, 844));
            browser.picture("ket-thuc-nam-hoc-390");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void aTurnMakesTheNewClassesAndCanBeTakenBackWhileTheyAreEmpty() {
        Map<String, Object> wishes = Map.of("leaveWaiting", true, "homerooms", true, "assignments", true);
        school.clerk.post(years + "/turn", wishes).expect(200);
        String made = next("8C");
        assertThat(admin.get("/classes/" + made + "/pupils").expect(200).json().findValuesAsText("name"))
                .contains("Lò Văn An")
                .doesNotContain("Cà Thị Bình");

        school.clerk.post(years + "/turn", wishes).expect(200);
        assertThat(admin.get("/classes/" + made + "/pupils").expect(200).json())
                .as("a repeat changes nothing")
                .hasSize(1);
        school.clerk.delete(years + "/turn").expect(200);
        assertThat(next("8C")).isEmpty();
    }

    @Test
    @Order(4)
    void whatWasEnteredInTheNewClassKeepsTheTurn() {
        school.clerk.post(years + "/turn", Map.of("leaveWaiting", true)).expect(200);
        EntryCall.put(admin, next("8C") + "-TOAN-1", an, "tx1", 0, "7.5").expect(200);

        JsonNode refused = school.clerk.delete(years + "/turn").expect(409).json();
        assertThat(refused.at("/errors/0/message").asText()).contains("8C", "đã có điểm");
        assertThat(next("8C")).isNotEmpty();
    }

    @Test
    @Order(5)
    void aYearIsNotClosedWhileAnythingIsOpenAndEveryReasonIsNamed() {
        JsonNode refused =
                principal.post(years + "/close", Map.of()).expect(409).json();
        assertThat(refused.get("errors").findValuesAsText("message"))
                .anyMatch(text -> text.contains("1 học sinh chưa có kết quả"))
                .anyMatch(text -> text.contains("chưa được hiệu trưởng duyệt"));
        school.clerk.post(years + "/close", Map.of()).expect(403);
    }

    @Test
    @Order(6)
    void aYearWithoutObstaclesIsClosed() {
        new FullYear(admin, clazz).marks("8.0");
        principal
                .post("/units/" + school.school + "/locks", Map.of("year", OLD, "reason", "Hết năm học"))
                .expect(201);
        for (String period : List.of("hk1", "hk2", "year")) {
            admin.post("/classes/" + clazz + "/approvals", Map.of("period", period, "state", "CONFIRMED"))
                    .expect(200);
            principal
                    .post("/classes/" + clazz + "/approvals", Map.of("period", period, "state", "APPROVED"))
                    .expect(200);
        }
        JsonNode closed = principal
                .post(years + "/close", Map.of("reason", "Tổng kết"))
                .expect(200)
                .json();
        assertThat(closed.get("closed").asBoolean()).isTrue();
    }

    static Stream<Way> everyWay() {
        return Stream.of(
                new Way("marks", it -> EntryCall.put(it.admin, it.clazz + "-TOAN-1", it.an, "tx1", 1, "9.5")),
                new Way("conduct", it -> it.conduct()),
                new Way("attendance", it -> it.attendance()),
                new Way("logbook", it -> it.logbook()),
                new Way("homeroom book", it -> it.homeroom()),
                new Way("correction", it -> it.correction()),
                new Way("approval", it -> it.withdrawal()),
                new Way("recompute", it -> it.admin.post("/classes/" + it.clazz + "/results/recompute", Map.of())),
                new Way("arrangement", it -> it.arrangement()),
                new Way("subjects", it -> it.subjects()),
                new Way("class", it -> it.newClass()),
                new Way("admission", it -> it.admission()),
                new Way("move", it -> it.move()),
                new Way("teacher", it -> it.teacher()),
                new Way("homeroom teacher", it -> it.homeroomTeacher()),
                new Way(
                        "profile",
                        it -> it.admin.put("/classes/" + it.clazz + "/profile", Map.of("version", 0, "code", "X"))));
    }

    @Order(7)
    @ParameterizedTest
    @MethodSource("everyWay")
    void aClosedYearRefusesOnEveryWayInAndSaysWhoCanHelp(Way way) {
        String words = way.attempt().apply(this).expect(403).text();
        assertThat(words).contains("Năm học " + OLD + " đã kết thúc", "Cán bộ quản lý");
    }

    @Test
    @Order(8)
    void aClosedYearIsStillReadAndPrinted() {
        assertThat(principal
                        .get("/classes/" + clazz + "/results?period=year")
                        .expect(200)
                        .json())
                .isNotEmpty();
        assertThat(MainJob.text(MainJob.print(principal, "so-theo-doi-thcs", clazz)))
                .contains("Lò Văn An");
    }

    @Test
    @Order(9)
    void theUnitAboveOpensItForATime() {
        Map<String, Object> body = Map.of(
                "until",
                Instant.now().plus(2, ChronoUnit.HOURS).toString(),
                "reason",
                "Sửa sai theo kết luận thanh tra");
        principal.post(years + "/open", body).expect(403);
        assertThat(admin.post(years + "/open", body)
                        .expect(200)
                        .json()
                        .get("closed")
                        .asBoolean())
                .isFalse();
        admin.post("/classes/" + clazz + "/results/recompute", Map.of()).expect(200);
        assertThat(principal.post(years + "/close", Map.of()).expect(200).json().get("steps"))
                .hasSize(3);
    }

    private Api.Answer conduct() {
        return admin.put(
                "/classes/" + clazz + "/term-records?period=hk1",
                Map.of(
                        "records",
                        List.of(Map.of("pupil", an, "conduct", "K", "excused", 1, "unexcused", 0, "version", 1))));
    }

    private Api.Answer attendance() {
        return admin.put(
                "/classes/" + clazz + "/attendance",
                Map.of(
                        "absences",
                        List.of(Map.of(
                                "pupil", an, "day", "2024-10-07", "session", "morning", "leave", "P", "version", 0)),
                        "replaceTotals",
                        true));
    }

    private Api.Answer logbook() {
        return admin.put(
                "/classes/" + clazz + "/logbook/lessons",
                Map.of(
                        "day",
                        "2024-10-07",
                        "session",
                        "morning",
                        "period",
                        1,
                        "kind",
                        "SUBSTITUTE",
                        "subject",
                        "TOAN",
                        "teacher",
                        staff(),
                        "title",
                        "Bài 1",
                        "version",
                        0));
    }

    private Api.Answer homeroom() {
        return admin.post(
                "/classes/" + clazz + "/homeroom-book",
                Map.of("type", "NOTE", "kind", "OTHER", "day", "2024-10-07", "text", "Họp phụ huynh", "title", "Họp"));
    }

    private Api.Answer correction() {
        return admin.post(
                "/sheets/" + clazz + "-TOAN-1/corrections",
                Map.of("pupil", an, "column", "ck", "version", 1, "value", "9.5", "reason", "Cộng nhầm"));
    }

    private Api.Answer withdrawal() {
        return principal.post(
                "/classes/" + clazz + "/approvals", Map.of("period", "year", "state", "WITHDRAWN", "note", "Xem lại"));
    }

    private Api.Answer arrangement() {
        return admin.post(
                "/classes/" + clazz + "/arrangements",
                Map.of(
                        "pupil",
                        an,
                        "kind",
                        "EXEMPTION",
                        "subject",
                        "GDTC",
                        "period",
                        "year",
                        "reason",
                        "Ốm",
                        "decision",
                        Map.of("number", "12/QĐ", "day", "2024-10-01")));
    }

    private Api.Answer subjects() {
        return admin.put("/classes/" + clazz + "/subjects", Map.of("subjects", List.of(Map.of("code", "TOAN"))));
    }

    private Api.Answer newClass() {
        return admin.post("/schools/" + school.school + "/classes", Map.of("year", OLD, "name", "7K", "grade", 7));
    }

    private Api.Answer admission() {
        return admin.post(
                "/classes/" + clazz + "/pupils",
                Map.of(
                        "code",
                        "7788990011",
                        "name",
                        "Lò Thị Dung",
                        "birth",
                        "2012-05-05",
                        "gender",
                        "FEMALE",
                        "day",
                        "2025-01-15"));
    }

    private Api.Answer move() {
        return admin.post(
                "/pupils/" + binh + "/enrolments", Map.of("deed", "LEAVE", "day", "2025-05-01", "reason", "Nghỉ học"));
    }

    private Api.Answer teacher() {
        return admin.post("/sheets/" + clazz + "-TOAN-1/teachers", Map.of("staff", staff()));
    }

    private Api.Answer homeroomTeacher() {
        return admin.put("/classes/" + clazz + "/homeroom", Map.of("staff", staff()));
    }

    private String staff() {
        return admin.get("/schools/" + school.school + "/staff")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    private String fate(JsonNode plan, String pupil) {
        JsonNode move = PupilSchool.row(plan.at("/classes/0/pupils"), "pupil", pupil);
        return move.get("fate").asText() + " " + move.get("target").asText();
    }

    /** The id of a class of the new year; empty when there is none. */
    private String next(String name) {
        for (JsonNode one : admin.get("/schools/" + school.school + "/classes?year=2025-2026")
                .expect(200)
                .json()) {
            if (one.get("name").asText().equals(name)) {
                return one.get("id").asText();
            }
        }
        return "";
    }
}
