package vn.sodientu.rest.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.exchange.ImportService;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.print.PrintRequest;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.FakeServices;
import vn.sodientu.rest.RestServer;
import vn.sodientu.rest.server.ModulesResource;

class FilesTest {
    private static final String NOTHING_COMPARED =
            "\"comparison\":{\"changed\":[],\"onlyInFile\":[],\"onlyInRegister\":[],\"unchanged\":0}}";
    private static final String PUPILS = "/imports/pupils?school=3&year=2025-2026";

    private final FakeServices services = new FakeServices();
    private final ImportService imports = services.put(ImportService.class);
    private final PrintService prints = services.put(PrintService.class);
    private RestServer server;

    @BeforeEach
    void start() {
        server = new RestServer(
                services, new ImportsResource(services), new PrintResource(services), new ModulesResource(services));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aWorkbookArrivesByteForByte() {
        byte[] workbook = new byte[300_000];
        new Random(1).nextBytes(workbook);
        byte[][] received = new byte[1][];
        when(imports.pupils(any(), eq(3L), eq(new SchoolYear(2025)), any(), eq(true)))
                .thenAnswer(call -> {
                    received[0] = ((InputStream) call.getArgument(3)).readAllBytes();
                    return Outcome.done(new ImportReport(2, 2, List.of(), List.of("Ghi chú"), false));
                });
        HttpResponse<String> response = server.file(PUPILS + "&dryRun=true", "file", workbook);
        assertThat(response.body())
                .isEqualTo("{\"rows\":2,\"accepted\":2,\"rejected\":[],\"ignoredColumns\":[\"Ghi chú\"],"
                        + NOTHING_COMPARED);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(received[0]).isEqualTo(workbook);
    }

    @Test
    void rejectedRowsAnswer422WithTheSameReport() {
        ImportReport report = new ImportReport(
                2,
                1,
                List.of(new ImportReport.RejectedRow("Khối 6", 7, "Ngày sinh", new LocalText("Sai ngày", "No day"))),
                List.of(),
                false);
        when(imports.marks(any(), anyLong(), any(), eq(Term.HK2), any(), anyBoolean()))
                .thenReturn(Outcome.done(report));
        HttpResponse<String> response =
                server.file("/imports/marks?school=3&year=2025-2026&term=2", "file", new byte[] {1});
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body())
                .isEqualTo("{\"rows\":2,\"accepted\":1,\"rejected\":[{\"sheet\":\"Khối 6\",\"row\":7,"
                        + "\"column\":\"Ngày sinh\",\"message\":\"Sai ngày\"}],\"ignoredColumns\":[],"
                        + NOTHING_COMPARED);
    }

    @Test
    void faultyQueryValuesAreNamedTogether() {
        HttpResponse<String> response =
                server.file("/imports/marks?school=x&year=2025-2027&term=3&dryRun=1", "file", new byte[] {1});
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).get("errors").findValuesAsText("path"))
                .containsExactly("school", "year", "term", "dryRun");
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--\r\n";
        HttpResponse<String> response = server.send(server.to(PUPILS)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestServer.body(response).at("/errors/0/path").asText()).isEqualTo("file");
    }

    @Test
    void aFormThatIsNoneIsTheCallersFault() {
        HttpResponse<String> response = server.send(server.to(PUPILS)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("nothing like a form")));
        assertThat(response.statusCode()).isBetween(400, 499);
    }

    @Test
    void aWorkbookOverTwentyMegabytesIsTooLarge() {
        assertThat(server.file(PUPILS, "file", new byte[20_000_001]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aModuleArrivesInTheSameWay() {
        ModuleService modules = services.put(ModuleService.class);
        when(modules.install(any(), any()))
                .thenReturn(Outcome.done(new ModuleInfo(
                        "vn.sodientu.rules.tt22y2021",
                        "1.0.1",
                        ModuleInfo.Kind.REGULATION,
                        ModuleInfo.State.RUNNING,
                        true)));
        HttpResponse<String> response = server.file("/modules", "file", new byte[] {1});
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(RestServer.body(response).get("version").asText()).isEqualTo("1.0.1");
    }

    @Test
    void anOrderTellsWhereToAskForIt() {
        when(prints.order(any(), any(PrintRequest.class))).thenReturn(Outcome.done(order(PrintOrder.State.QUEUED)));
        HttpResponse<String> response =
                server.json("POST", "/print-orders", "{\"template\":\"so-theo-doi-thcs\",\"class\":\"3-17\"}");
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/api/v1/print-orders/3-1");
        assertThat(RestServer.body(response).get("failed").asInt()).isZero();
    }

    @Test
    void aFailedOrderCountsWhoIsNotOnPaper() {
        when(prints.order(any(), any(PrintOrderId.class))).thenReturn(Outcome.done(order(PrintOrder.State.FAILED)));
        var order = RestServer.body(server.get("/print-orders/3-1"));
        assertThat(order.get("failed").asInt()).isEqualTo(40);
        assertThat(order.get("reason").asText()).isEqualTo("Thiếu chữ");
    }

    @Test
    void theFileIsAPdfToBeSaved() {
        when(prints.file(any(), any())).thenReturn(Outcome.done(new byte[] {'%', 'P', 'D', 'F'}));
        HttpResponse<String> response = server.get("/print-orders/3-1/file");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"so-3-1.pdf\"");
        assertThat(response.body()).isEqualTo("%PDF");
    }

    private static PrintOrder order(PrintOrder.State state) {
        return new PrintOrder(
                new PrintOrderId(3, 1),
                new ClassId(3, 17),
                Period.YEAR,
                "so-theo-doi-thcs",
                "1.0.0",
                new RegulationId("TT22", "1.0.0"),
                state,
                40,
                0,
                0,
                "",
                12,
                "gvcn",
                Instant.EPOCH,
                state == PrintOrder.State.FAILED ? new LocalText("Thiếu chữ", "A glyph is missing") : null);
    }
}
