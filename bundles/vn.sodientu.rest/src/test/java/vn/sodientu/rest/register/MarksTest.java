package vn.sodientu.rest.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;

class MarksTest {
    private static final PupilId PUPIL = new PupilId(3, 4711);
    private static final SheetId SHEET = new SheetId(new ClassId(3, 17), "TOAN", Term.HK1);
    private static final String MARKS = "/sheets/3-17-TOAN-1/marks";

    private final FakeServices services = new FakeServices();
    private final RegisterService register = services.put(RegisterService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(services, new MarksResource(services), new TermRecordsResource(services));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void marksReachTheRegisterAsTheyWereWritten() {
        when(register.enter(any(), any()))
                .thenReturn(new EntryOutcome.Accepted(List.of(new Cell(PUPIL, "tx1", 1, Score.of(85))), List.of()));
        HttpResponse<String> response = server.send(server.to(MARKS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "lan-1")
                .PUT(HttpRequest.BodyPublishers.ofString(cells("\"8,5\""))));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"cells\":[{\"pupil\":\"3-4711\",\"column\":\"tx1\",\"version\":1,\"value\":\"8.5\"}],"
                        + "\"rows\":[]}");
        verify(register)
                .enter(
                        FakeServices.GVCN,
                        new EnterMarks(SHEET, List.of(new EnterMarks.Change(PUPIL, "tx1", 0, "8,5")), "lan-1", "REST"));
    }

    @ParameterizedTest
    @CsvSource({"null, ''", "'\"\"', ''", "8.5, 8.5", "10, 10"})
    void nullClearsAndANumberIsReadAsItsDigits(String written, String received) {
        when(register.enter(any(), any())).thenReturn(new EntryOutcome.Accepted(List.of(), List.of()));
        assertThat(server.json("PUT", MARKS, cells(written)).statusCode()).isEqualTo(200);
        verify(register)
                .enter(
                        FakeServices.GVCN,
                        new EnterMarks(SHEET, List.of(new EnterMarks.Change(PUPIL, "tx1", 0, received)), null, "REST"));
    }

    @Test
    void aValueLeftOutClearsNothing() {
        HttpResponse<String> response = server.json("PUT", MARKS, "{\"cells\":[{\"pupil\":\"4711\"}]}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .containsExactly("cells[0].pupil", "cells[0].column", "cells[0].version", "cells[0].value");
        verify(register, never()).enter(any(), any());
    }

    @Test
    void aConflictShowsTheCellsAsTheyAre() {
        when(register.enter(any(), any()))
                .thenReturn(new EntryOutcome.Conflict(List.of(new Cell(PUPIL, "tx1", 2, null))));
        HttpResponse<String> response = server.json("PUT", MARKS, cells("\"9\""));
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(RestServer.body(response).get("current").toString())
                .isEqualTo("[{\"pupil\":\"3-4711\",\"column\":\"tx1\",\"version\":2,\"value\":null}]");
    }

    @Test
    void aSheetOfAnotherClassIsForbidden() {
        when(register.enter(any(), any()))
                .thenReturn(new EntryOutcome.Rejected(
                        Refusal.of(Refusal.Kind.FORBIDDEN, "", "Thầy cô không dạy lớp này", "Not your class")));
        assertThat(server.json("PUT", MARKS, cells("\"9\"")).statusCode()).isEqualTo(403);
    }

    @Test
    void staleTermRecordsAnswerThePresentOnes() {
        TermRecord present = new TermRecord(PUPIL, Period.HK1, "T", 1, 0, 3);
        when(register.record(any(), any()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "records", "Đã đổi", "Changed")));
        when(register.termRecords(any(), any(), any())).thenReturn(Outcome.done(List.of(present)));
        HttpResponse<String> response = server.json(
                "PUT",
                "/classes/3-17/term-records?period=hk1",
                "{\"records\":[{\"pupil\":\"3-4711\",\"conduct\":\"K\",\"excused\":2,\"unexcused\":0,\"version\":2}]}");
        assertThat(response.statusCode()).isEqualTo(409);
        JsonNode current = RestServer.body(response).get("current");
        assertThat(current.toString())
                .isEqualTo("[{\"pupil\":\"3-4711\",\"conduct\":\"T\",\"excused\":1,\"unexcused\":0,\"version\":3}]");
        verify(register)
                .record(
                        FakeServices.GVCN,
                        new RecordTerm(
                                SHEET.clazz(), List.of(new TermRecord(PUPIL, Period.HK1, "K", 2, 0, 2)), "REST"));
    }

    @Test
    void whatWasReadMayBeSentBack() {
        when(register.termRecords(any(), any(), any()))
                .thenReturn(Outcome.done(List.of(new TermRecord(PUPIL, Period.HK2, null, 0, 0, 0))));
        when(register.record(any(), any())).thenReturn(Outcome.done(List.of()));
        String read = server.get("/classes/3-17/term-records?period=hk2").body();
        assertThat(server.json("PUT", "/classes/3-17/term-records?period=hk2", read)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownPeriodNamesTheRightOnes() {
        HttpResponse<String> response = server.get("/classes/3-17/term-records?period=hk3");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).at("/errors/0/message").asText()).contains("hk1, hk2, year");
    }

    private static String cells(String value) {
        return "{\"cells\":[{\"pupil\":\"3-4711\",\"column\":\"tx1\",\"version\":0,\"value\":" + value + "}]}";
    }
}
