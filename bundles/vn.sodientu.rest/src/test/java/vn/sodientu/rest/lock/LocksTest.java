package vn.sodientu.rest.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.correction.TakeStep;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.LockService;
import vn.sodientu.api.lock.NewDeadline;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.MarkColumn.Slot;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;

class LocksTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final ClassId CLASS = new ClassId(3, 17);
    private static final SheetId SHEET = new SheetId(CLASS, "TOAN", Term.HK1);
    private static final CorrectionId ID = new CorrectionId(3, 5);
    private static final Instant AT = Instant.parse("2026-01-10T16:59:00Z");
    private static final Correction CORRECTION = new Correction(
            ID,
            SHEET,
            new PupilId(3, 4711),
            "ck",
            1,
            Score.of(60),
            Score.of(90),
            "nhầm",
            List.of(new Correction.Step(Correction.State.PROPOSED, "gvbm", "", AT)));

    private final FakeServices services = new FakeServices();
    private final LockService locks = services.put(LockService.class);
    private final CorrectionService corrections = services.put(CorrectionService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(
                services,
                new LocksResource(services),
                new CorrectionsResource(services),
                new CorrectionStepsResource(services));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aLockIsReadWithEveryPart() {
        when(locks.lock(any(), any()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "account", "Không", "No")));
        assertThat(server.json(
                                "POST",
                                "/units/3/locks",
                                "{\"year\":\"2025-2026\",\"grade\":8,\"class\":\"3-17\",\"part\":\"MARKS\","
                                        + "\"period\":\"hk1\",\"subject\":\"TOAN\",\"slot\":\"REGULAR\",\"column\":\"tx1\","
                                        + "\"from\":\"2026-01-10T23:59\",\"to\":\"2026-01-10T16:59:00Z\",\"reason\":\"hết kì\"}")
                        .statusCode())
                .isEqualTo(403);
        LockArea area = new LockArea(YEAR, 8, CLASS, LockPart.MARKS, Period.HK1, "TOAN", Slot.REGULAR, "tx1");
        verify(locks).lock(FakeServices.GVCN, new NewLock(3, area, AT, AT, "hết kì", ""));
    }

    @Test
    void everyFaultOfALockIsNamed() {
        HttpResponse<String> response =
                server.json("POST", "/units/3/locks", "{\"year\":\"2025\",\"part\":\"ALL\",\"from\":\"hôm nay\"}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("year", "part", "from", "reason");
    }

    @Test
    void aDeadlineWithoutMomentTakesItBack() {
        when(locks.setDeadline(any(), any()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "account", "Không", "No")));
        server.json("POST", "/units/2/deadlines", "{\"year\":\"2025-2026\",\"period\":\"hk1\",\"part\":\"RECORDS\"}");
        verify(locks)
                .setDeadline(FakeServices.GVCN, new NewDeadline(2, YEAR, Period.HK1, LockPart.RECORDS, null, null, ""));
    }

    @Test
    void aProposalIsCreatedAtItsAddress() {
        when(corrections.propose(any(), any())).thenReturn(Outcome.done(CORRECTION));
        HttpResponse<String> response = server.json(
                "POST",
                "/sheets/3-17-TOAN-1/corrections",
                "{\"pupil\":\"3-4711\",\"column\":\"ck\",\"version\":1,\"value\":\"9\",\"reason\":\"nhầm\"}");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/corrections/3-5");
        JsonNode body = RestServer.body(response);
        assertThat(body.get("state").asText()).isEqualTo("PROPOSED");
        assertThat(body.get("before").asText()).isEqualTo("6.0");
        assertThat(body.get("version").asInt()).isEqualTo(1);
        verify(corrections)
                .propose(
                        FakeServices.GVCN,
                        new ProposeCorrection(SHEET, new PupilId(3, 4711), "ck", 1, "9", "nhầm", null));
    }

    @Test
    void aStaleStepShowsTheCorrectionAsItIs() {
        when(corrections.approve(any(), any()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "version", "Đã đổi", "Changed")));
        when(corrections.correction(any(), any())).thenReturn(Outcome.done(CORRECTION));
        HttpResponse<String> response = server.json("POST", "/corrections/3-5/approve", "{\"version\":2}");
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(RestServer.body(response).get("current").get(0).get("id").asText())
                .isEqualTo("3-5");
        verify(corrections).approve(FakeServices.GVCN, new TakeStep(ID, 2, ""));
    }

    @Test
    void theReasonOfARejectionReachesTheService() {
        when(corrections.reject(any(), any())).thenReturn(Outcome.done(CORRECTION));
        assertThat(server.json("POST", "/corrections/3-5/reject", "{\"reason\":\"không có bài\"}")
                        .statusCode())
                .isEqualTo(200);
        verify(corrections).reject(FakeServices.GVCN, new TakeStep(ID, null, "không có bài"));
    }
}
