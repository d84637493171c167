package vn.sodientu.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.cxf.jaxws.EndpointImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.lookup.MissingServiceException;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.statistics.QualityRow;
import vn.sodientu.api.statistics.StatisticsService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.soap.types.CellChange;
import vn.sodientu.soap.types.ClassLine;
import vn.sodientu.soap.types.RegisterFault;
import vn.sodientu.soap.types.RegisterPort;

/** A client made from the published WSDL talks to the endpoint over a real connection. */
class RegisterEndpointTest {
    private static final Actor GVCN = new Actor("gvcn", "Cô Lan", List.of());
    private static final PupilId PUPIL = new PupilId(3, 4711);
    private static final SheetId SHEET = new SheetId(new ClassId(3, 17), "TOAN", Term.HK1);

    private final FakeServices services = new FakeServices();
    private EndpointImpl endpoint;
    private String address;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "http://127.0.0.1:" + socket.getLocalPort() + "/services/register";
        }
        endpoint = new EndpointImpl(new RegisterEndpoint(services));
        endpoint.publish(address);
        AccountService accounts = services.put(AccountService.class);
        when(accounts.signIn(anyString(), anyString(), anyString()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "", "Sai", "Wrong")));
        when(accounts.signIn(eq("gvcn"), eq("mat-khau"), eq("127.0.0.1"))).thenReturn(Outcome.done(GVCN));
        when(accounts.refresh(any())).thenReturn(Optional.of(GVCN));
    }

    @AfterEach
    void stop() {
        endpoint.stop();
    }

    @Test
    void classesComeWithTheirSubjects() throws Exception {
        var toan = new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(140));
        var clazz = new SchoolClass(
                new ClassId(3, 17),
                new SchoolYear(2025),
                "8A",
                new ClassKind(SchoolLevel.THCS, 8, null),
                null,
                List.of(toan));
        when(services.put(RosterService.class).classes(GVCN, 3, new SchoolYear(2025)))
                .thenReturn(Outcome.done(List.of(clazz)));
        List<ClassLine> classes = port("mat-khau").getClasses("3", "2025-2026");
        assertThat(classes).singleElement().satisfies(line -> {
            assertThat(line.id).isEqualTo("3-17");
            assertThat(line.name).isEqualTo("8A");
            assertThat(line.subjects).containsExactly("TOAN");
        });
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        assertThatExceptionOfType(RegisterFault.class)
                .isThrownBy(() -> port("sai").getPupils("3-17"))
                .satisfies(fault -> assertThat(fault.getFaultInfo().code).isEqualTo("UNAUTHENTICATED"));
    }

    @Test
    void anotherClassIsForbidden() {
        when(services.put(RosterService.class).pupils(any(), any()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "class", "Không được xem", "No")));
        assertThatExceptionOfType(RegisterFault.class)
                .isThrownBy(() -> port("mat-khau").getPupils("3-18"))
                .satisfies(fault -> {
                    assertThat(fault.getFaultInfo().code).isEqualTo("FORBIDDEN");
                    assertThat(fault.getFaultInfo().violations.get(0).message).isEqualTo("Không được xem");
                });
    }

    @Test
    void marksReachTheRegisterAsTheyWereWritten() throws Exception {
        RegisterService register = services.put(RegisterService.class);
        when(register.enter(any(), any()))
                .thenReturn(new EntryOutcome.Accepted(List.of(new Cell(PUPIL, "tx1", 1, Score.of(85))), List.of()));
        var stored = port("mat-khau").submitMarks("3-17-TOAN-1", List.of(change("8,5")), "lan-1");
        assertThat(stored).singleElement().satisfies(cell -> assertThat(cell.value)
                .isEqualTo("8.5"));
        verify(register)
                .enter(
                        GVCN,
                        new EnterMarks(SHEET, List.of(new EnterMarks.Change(PUPIL, "tx1", 0, "8,5")), "lan-1", "SOAP"));
    }

    @Test
    void aConflictShowsTheCellsAsTheyAre() {
        when(services.put(RegisterService.class).enter(any(), any()))
                .thenReturn(new EntryOutcome.Conflict(List.of(new Cell(PUPIL, "tx1", 2, Score.of(70)))));
        assertThatExceptionOfType(RegisterFault.class)
                .isThrownBy(() -> port("mat-khau").submitMarks("3-17-TOAN-1", List.of(change("9")), null))
                .satisfies(fault -> {
                    assertThat(fault.getFaultInfo().code).isEqualTo("CONFLICT");
                    assertThat(fault.getFaultInfo().current.get(0).version).isEqualTo(2);
                });
    }

    @Test
    void everyFaultOfAMessageIsNamedAtOnce() {
        assertThatExceptionOfType(RegisterFault.class)
                .isThrownBy(() -> port("mat-khau").submitMarks("x", List.of(new CellChange()), null))
                .satisfies(fault -> assertThat(fault.getFaultInfo().violations)
                        .extracting(violation -> violation.path)
                        .containsExactly(
                                "sheet", "cell[0].pupil", "cell[0].column", "cell[0].version", "cell[0].value"));
    }

    @Test
    void countsAreListedByCode() throws Exception {
        var row = new QualityRow(
                new ClassId(3, 17), "8A", 8, "TT22", 40, 39, Map.of("T", 9, "K", 30), Map.of(), Map.of(), Map.of(), 0);
        when(services.put(StatisticsService.class).quality(GVCN, 3, new SchoolYear(2025), Period.HK1))
                .thenReturn(Outcome.done(List.of(row)));
        var line = port("mat-khau").getStatistics("3", "2025-2026", "hk1").get(0);
        assertThat(line.counts)
                .extracting(count -> count.of + count.code + count.pupils)
                .containsExactly("LEVELK30", "LEVELT9");
    }

    @Test
    void aFaultShowsANumberAndNothingElse() {
        when(services.put(RosterService.class).pupils(any(), any())).thenThrow(new IllegalStateException("bí mật"));
        assertThatExceptionOfType(RegisterFault.class)
                .isThrownBy(() -> port("mat-khau").getPupils("3-17"))
                .satisfies(fault -> {
                    assertThat(fault.getFaultInfo().code).isEqualTo("FAULT");
                    assertThat(fault).hasMessageMatching("Lỗi số [0-9A-F]{8}\\..*");
                });
    }

    @Test
    void aPartThatIsAwayIsUnavailable() {
        assertThatExceptionOfType(RegisterFault.class)
                .isThrownBy(() -> port("mat-khau").getPupils("3-17"))
                .satisfies(fault -> assertThat(fault.getFaultInfo().code).isEqualTo("UNAVAILABLE"));
    }

    @Test
    void aMessageWithADocumentTypeIsNotRead() throws Exception {
        HttpResponse<String> response = post("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM "
                + "\"file:///etc/hostname\">]>" + envelope("&e;"));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("registerFault").contains("Fault");
    }

    @Test
    void aMessageThatIsTooLargeIsNotRead() throws Exception {
        HttpResponse<String> response = post(envelope("9".repeat(10_001)));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("registerFault");
        assertThat(post(envelope("9".repeat(9_999))).body()).contains("registerFault");
    }

    @Test
    void theWsdlIsDocumentLiteralAndDeclaresTheFault() throws Exception {
        HttpResponse<String> wsdl = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "?wsdl")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(wsdl.body())
                .contains("urn:sodientu:register:1", "style=\"document\"", "use=\"literal\"", "registerFault")
                .contains("getClasses", "getPupils", "getResults", "submitMarks", "getStatistics");
    }

    private RegisterPort port(String password) throws IOException {
        QName name = new QName(RegisterPort.NAMESPACE, "RegisterService");
        RegisterPort port =
                Service.create(URI.create(address + "?wsdl").toURL(), name).getPort(RegisterPort.class);
        Map<String, Object> request = ((BindingProvider) port).getRequestContext();
        request.put(BindingProvider.USERNAME_PROPERTY, "gvcn");
        request.put(BindingProvider.PASSWORD_PROPERTY, password);
        return port;
    }

    private HttpResponse<String> post(String message) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "text/xml; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(message))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String envelope(String clazz) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + "<r:getPupils xmlns:r=\"urn:sodientu:register:1\"><r:class>" + clazz
                + "</r:class></r:getPupils></s:Body></s:Envelope>";
    }

    private static CellChange change(String value) {
        CellChange change = new CellChange();
        change.pupil = PUPIL.toString();
        change.column = "tx1";
        change.version = 0;
        change.value = value;
        return change;
    }

    private static final class FakeServices implements Services {
        private final Map<Class<?>, Object> known = new HashMap<>();

        <T> T put(Class<T> type) {
            T service = mock(type);
            known.put(type, service);
            return service;
        }

        @Override
        public <T> T get(Class<T> type) {
            return find(type).orElseThrow(() -> new MissingServiceException(type));
        }

        @Override
        public <T> Optional<T> find(Class<T> type) {
            return Optional.ofNullable(type.cast(known.get(type)));
        }

        @Override
        public <T> List<T> all(Class<T> type) {
            return find(type).stream().toList();
        }
    }
}
