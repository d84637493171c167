package vn.sodientu.rest.summer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.summer.ListKind;
import vn.sodientu.api.summer.ListedPupil;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.api.summer.SummerList;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.api.summer.SummerService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;

class SummerTest {
    private static final ClassId CLASS = new ClassId(3, 17);
    private static final PupilId PUPIL = new PupilId(3, 4711);
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Subject MATHS = new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(140));
    private static final String ADDRESS = "/classes/3-17/summer";
    private static final YearOutcome OUTCOME = outcome();
    private static final SummerPupil LAN = new SummerPupil(
            new Enrolment(
                    CLASS,
                    new Pupil(
                            PUPIL,
                            "1400000001",
                            new PersonName("Lò Thị Lan"),
                            LocalDate.of(2012, 1, 1),
                            Gender.FEMALE,
                            PupilStatus.STUDYING,
                            LocalDate.of(2025, 9, 5),
                            Particulars.UNKNOWN,
                            0),
                    7,
                    LocalDate.of(2025, 9, 5),
                    null),
            List.of(new SummerPupil.Retest(
                    MATHS, Score.of(49), new SummerRecord(PUPIL, "TOAN", true, Score.of(50), null, 2), true)),
            new SummerPupil.Training("CD", SummerRecord.none(PUPIL, SummerRecord.TRAINING), false),
            OUTCOME);

    private final FakeServices services = new FakeServices();
    private final SummerService summers = services.put(SummerService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(services, new SummerResource(services), new ListsResource(services));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSummerOfAClassIsToldPupilByPupil() {
        when(summers.ofClass(FakeServices.GVCN, CLASS)).thenReturn(Outcome.done(new SummerList(List.of(LAN), 40, 2)));

        JsonNode body = RestServer.body(server.get(ADDRESS));

        assertThat(body.get("members").asInt()).isEqualTo(40);
        assertThat(body.get("undecided").asInt()).isEqualTo(2);
        JsonNode pupil = body.at("/pupils/0");
        assertThat(pupil.at("/subjects/0").toString())
                .isEqualTo("{\"subject\":\"TOAN\",\"name\":\"Toán\",\"year\":\"4.9\",\"chosen\":true,\"value\":\"5.0\","
                        + "\"version\":2,\"editable\":true}");
        assertThat(pupil.get("training").toString())
                .isEqualTo("{\"year\":\"CD\",\"value\":null,\"version\":0,\"editable\":false}");
        assertThat(pupil.at("/after_summer/promotion").asText()).isEqualTo("PROMOTED");
        assertThat(pupil.get("promotion").asText()).isEqualTo("SUMMER_TRAINING_AND_REASSESS");
    }

    @Test
    void whatIsRecordedReachesTheServiceAsItWasWritten() {
        when(summers.record(any(), any())).thenReturn(Outcome.done(List.of(LAN)));

        HttpResponse<String> response = server.send(server.to(ADDRESS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "he-1")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"records\":[{\"pupil\":\"3-4711\",\"subject\":\"TOAN\",\"value\":5.5,\"version\":1},"
                                + "{\"pupil\":\"3-4711\",\"value\":\"D\",\"version\":0},"
                                + "{\"pupil\":\"3-4711\",\"subject\":\"VAN\",\"chosen\":true,\"value\":null,"
                                + "\"version\":0}]}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(RestServer.body(response).at("/pupils/0/pupil").asText()).isEqualTo("3-4711");
        verify(summers)
                .record(
                        FakeServices.GVCN,
                        new RecordSummer(
                                CLASS,
                                List.of(
                                        new RecordSummer.Item(PUPIL, "TOAN", false, "5.5", 1),
                                        new RecordSummer.Item(PUPIL, null, false, "D", 0),
                                        new RecordSummer.Item(PUPIL, "VAN", true, "", 0)),
                                "he-1",
                                "REST"));
    }

    @Test
    void aConflictShowsTheClassAsItIs() {
        when(summers.record(any(), any()))
                .thenReturn(
                        Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "records[0].version", "Đã đổi", "Changed")));
        when(summers.ofClass(any(), any())).thenReturn(Outcome.done(new SummerList(List.of(LAN), 40, 2)));

        HttpResponse<String> response = server.json(
                "PUT", ADDRESS, "{\"records\":[{\"pupil\":\"3-4711\",\"subject\":\"TOAN\",\"version\":1}]}");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(RestServer.body(response).at("/current/0/subjects/0/version").asInt())
                .isEqualTo(2);
    }

    @Test
    void everyFaultOfABodyIsNamedBeforeAnythingIsDone() {
        HttpResponse<String> response = server.json(
                "PUT", ADDRESS, "{\"records\":[{\"pupil\":\"x\",\"value\":[]},{\"pupil\":\"3-1\",\"version\":0}]}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .containsExactly("records[0].pupil", "records[0].version", "records[0].value");
        verify(summers, never()).record(any(), any());
    }

    @Test
    void aListIsAskedForByItsKind() {
        SchoolClass clazz =
                new SchoolClass(CLASS, YEAR, "8A", new ClassKind(SchoolLevel.THCS, 8, null), null, List.of(MATHS));
        when(summers.listed(any(), eq(CLASS), eq(ListKind.PROMOTED)))
                .thenReturn(Outcome.done(List.of(new ListedPupil(clazz, LAN, OUTCOME))));
        when(summers.listed(any(), eq(3L), eq(YEAR), eq(ListKind.RETEST))).thenReturn(Outcome.done(List.of()));

        JsonNode listed =
                RestServer.body(server.get("/classes/3-17/lists?kind=promoted")).get(0);
        assertThat(listed.get("class_name").asText()).isEqualTo("8A");
        assertThat(listed.get("name").asText()).isEqualTo("Lò Thị Lan");
        assertThat(listed.get("decision").asText()).isEqualTo("PROMOTED");
        assertThat(server.get("/schools/3/lists?kind=retest&year=2025-2026").body())
                .isEqualTo("[]");
        assertThat(server.get("/classes/3-17/lists?kind=all").body()).contains("retest, training, promoted");
        assertThat(server.get("/schools/3/lists?kind=retest").statusCode()).isEqualTo(422);
    }

    private static YearOutcome outcome() {
        PeriodOutcome none = new PeriodOutcome(null, null, null, null, null);
        return new YearOutcome(
                new RegulationId("TT22", "1.0.0"),
                List.of(),
                none,
                none,
                new PeriodOutcome(null, "CD", "CD", "CD", null),
                "SUMMER_TRAINING_AND_REASSESS",
                List.of("TOAN"),
                new SummerOutcome(null, "D", "D", "PROMOTED"),
                List.of());
    }
}
