package vn.sodientu.rest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;
import vn.sodientu.rest.results.ResultsResource;

class EvaluateTest {
    private static final String CASE =
            "{\"id\":\"X\",\"class_kind\":{\"level\":\"THCS\",\"grade\":8},\"subjects\":[],\"absences\":0}";

    private final FakeServices services = new FakeServices();
    private final RegulationService regulations = services.put(RegulationService.class);
    private RestServer server;
    private YearOutcome outcome;

    @BeforeEach
    void start() throws JsonProcessingException {
        server = new RestServer(services, new RegulationsResource(services), new ResultsResource(services));
        outcome = ExpectedOutcome.of(RestServer.json()
                .readTree("{\"subjects\":{\"TOAN\":{\"hk1\":8.0,\"hk2\":null,\"year\":null},"
                        + "\"TD\":{\"hk1\":\"D\",\"hk2\":null,\"year\":null}},\"level\":{\"hk1\":\"T\"},"
                        + "\"training_year\":null,\"promotion\":null}"));
        when(regulations.regulations())
                .thenReturn(List.of(new RegulationInfo(
                        new RegulationId("X", "1.0.0"), LocalText.same("X"), Set.of(Trait.COMPUTED_YEAR_CONDUCT), 7)));
        when(regulations.judge(any(), eq("X"), any()))
                .thenAnswer(call -> Outcome.done(Collections.nCopies(((List<?>) call.getArgument(2)).size(), outcome)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneCaseGivesOneOutcomeAndSeveralGiveAnArray() {
        HttpResponse<String> one = server.json("POST", "/regulations/X/evaluate", CASE);
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(RestServer.body(one).isObject()).isTrue();
        JsonNode several =
                RestServer.body(server.json("POST", "/regulations/X/evaluate", "[" + CASE + "," + CASE + "]"));
        assertThat(several.isArray()).isTrue();
        assertThat(several).hasSize(2);
    }

    @Test
    void aBatchIsNeverCutIntoPages() {
        String batch = "[" + String.join(",", Collections.nCopies(150, CASE)) + "]";
        assertThat(RestServer.body(server.json("POST", "/regulations/X/evaluate", batch)))
                .hasSize(150);
    }

    @Test
    void aBatchMayBeLargerThanOtherBodies() {
        String batch = "[" + CASE + " ".repeat(2_500_000) + "]";
        assertThat(server.json("POST", "/regulations/X/evaluate", batch).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotKnownYetIsNullAndKeepsItsDecimal() {
        HttpResponse<String> one = server.json("POST", "/regulations/X/evaluate", CASE);
        assertThat(one.body())
                .contains("\"TOAN\":{\"hk1\":8.0,\"hk2\":null,\"year\":null}", "\"promotion\":null")
                .doesNotContain("average_of_subjects", "retest_eligible", "after_summer");
    }

    @Test
    void aClassListShowsOnePeriodInThePublishedWords() {
        ClassId clazz = new ClassId(3, 17);
        Pupil pupil = new Pupil(
                new PupilId(3, 4711),
                "1400000001",
                new PersonName("Lò Thị Mai"),
                LocalDate.EPOCH,
                Gender.FEMALE,
                PupilStatus.STUDYING,
                LocalDate.EPOCH,
                Particulars.UNKNOWN,
                1);
        ResultService results = services.put(ResultService.class);
        when(results.ofClass(any(), eq(clazz), anyBoolean()))
                .thenReturn(Outcome.done(
                        List.of(new PupilResult(new Enrolment(clazz, pupil, 1, LocalDate.EPOCH, null), outcome))));
        assertThat(server.get("/classes/3-17/results?period=hk1").body())
                .isEqualTo("[{\"pupil\":\"3-4711\",\"code\":\"1400000001\",\"ordinal\":1,\"name\":\"Lò Thị Mai\","
                        + "\"regulation\":\"X/1.0.0\",\"period\":\"hk1\",\"subjects\":{\"TOAN\":8.0,\"TD\":\"D\"},"
                        + "\"level_before_adjustment\":null,\"level\":\"T\",\"conduct\":\"T\",\"award\":null}]");
        assertThat(server.get("/classes/3-17/results?period=hk2").body())
                .contains("\"subjects\":{\"TOAN\":null,\"TD\":null}");
    }
}
