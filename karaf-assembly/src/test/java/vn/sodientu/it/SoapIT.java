package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The five operations, called by a client that was generated from the published description. */
@Order(70)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoapIT {
    private static final Server SERVER = Server.shared();
    private static final String ADDRESS = SERVER.address() + "/services/register";

    private static final SoapStubs STUBS = SoapStubs.generate(ADDRESS);

    private final SoapClient teacher = STUBS.as("gvcn", Server.PASSWORD);
    private final SoapClient principal = STUBS.as("hieutruong", Server.PASSWORD);
    private final String clazz = Demo.classId(SERVER, "8A");

    @Test
    void theClassesOfASchoolAreListed() {
        List<?> classes = principal.call("getClasses", Demo.school(SERVER), Demo.YEAR);
        assertThat(classes).extracting(one -> SoapClient.get(one, "name")).contains("6B", "8A");
        assertThat(classes)
                .filteredOn(one -> SoapClient.get(one, "name").equals("8A"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(SoapClient.get(one, "id")).isEqualTo(clazz);
                    assertThat((List<?>) SoapClient.get(one, "subject"))
                            .asString()
                            .contains("TOAN");
                });
    }

    @Test
    void thePupilsOfTheOwnClassAreListed() {
        List<?> pupils = teacher.call("getPupils", clazz);
        List<String> names = SERVER.as("gvcn")
                .get("/classes/" + clazz + "/pupils")
                .expect(200)
                .json()
                .findValuesAsText("id");
        assertThat(pupils).extracting(one -> SoapClient.get(one, "id")).isEqualTo(List.<Object>copyOf(names));
    }

    @Test
    void theResultsAreThoseOfTheOtherDoor() {
        List<?> results = teacher.call("getResults", clazz, "hk1");
        List<String> levels = SERVER.as("gvcn")
                .get("/classes/" + clazz + "/results?period=hk1")
                .expect(200)
                .json()
                .findValuesAsText("level");
        assertThat(results).isNotEmpty();
        assertThat(results.stream().map(one -> SoapClient.get(one, "level")).filter(level -> !level.equals("")))
                .isEqualTo(
                        levels.stream().filter(level -> !level.equals("null")).toList());
    }

    @Test
    void marksAreEnteredOnceForEachRequestKey() {
        String sheet = clazz + "-TOAN-2";
        Api rest = SERVER.as("gvcn");
        String pupil = EntryCall.pupil(rest, sheet, 0);
        int version = EntryCall.cell(rest, sheet, pupil, "tx4").get("version").asInt();
        Object change = teacher.cell(pupil, "tx4", version, "7.5");
        String key = "soap-" + System.nanoTime();
        for (int repeat = 0; repeat < 2; repeat++) {
            List<?> cells = teacher.call("submitMarks", sheet, List.of(change), key);
            assertThat(cells).singleElement().satisfies(cell -> {
                assertThat(SoapClient.get(cell, "value")).isEqualTo("7.5");
                assertThat(SoapClient.get(cell, "version")).isEqualTo(version + 1);
            });
        }
        assertThat(EntryCall.cell(rest, sheet, pupil, "tx4").get("version").asInt())
                .isEqualTo(version + 1);
        assertFault("CONFLICT", () -> teacher.call("submitMarks", sheet, List.of(change), key + "-2"));
        Object impossible = teacher.cell(pupil, "tx4", version + 1, "10.1");
        assertFault("INVALID", () -> teacher.call("submitMarks", sheet, List.of(impossible), key + "-3"));
        assertThat(EntryCall.cell(rest, sheet, pupil, "tx4").get("value").asText())
                .isEqualTo("7.5");
    }

    @Test
    void theStatisticsOfASchoolAddUp() {
        List<?> lines = principal.call("getStatistics", Demo.school(SERVER), Demo.YEAR, "hk1");
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            int levels = ((List<?>) SoapClient.get(line, "count"))
                    .stream()
                            .filter(count -> "LEVEL".equals(SoapClient.get(count, "of")))
                            .mapToInt(count -> (Integer) SoapClient.get(count, "value"))
                            .sum();
            assertThat(levels).isEqualTo(SoapClient.get(line, "ranked"));
        });
    }

    @Test
    void aTeacherOfAnotherClassIsRefused() {
        String foreign = Demo.classId(SERVER, "6B");
        assertFault("FORBIDDEN", () -> teacher.call("getPupils", foreign));
        assertFault("FORBIDDEN", () -> teacher.call("getResults", foreign, "hk1"));
        Object change = teacher.cell("3-1", "tx1", 0, "5");
        assertFault("FORBIDDEN", () -> teacher.call("submitMarks", foreign + "-TOAN-1", List.of(change), "x"));
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertFault("UNAUTHENTICATED", () -> STUBS.as("gvcn", "sai-mat-khau").call("getPupils", clazz));
    }

    @Test
    void aMessageWithADocumentTypeIsNotRead() throws IOException, InterruptedException {
        String message =
                """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
                <r:getPupils xmlns:r="urn:sodientu:register:1"><r:class>&e;</r:class></r:getPupils>
                </s:Body></s:Envelope>""";
        HttpResponse<String> refused = post(message);
        assertThat(refused.statusCode()).isBetween(400, 500);
        assertThat(refused.body()).contains("Fault").doesNotContain("violation", "<pupil>");
        // Without the document type the same message is understood.
        String plain = message.replaceAll("<!DOCTYPE.*]>", "").replace("&e;", clazz);
        assertThat(post(plain).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String message) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString(("gvcn:" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(ADDRESS))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("Authorization", "Basic " + credentials)
                .POST(BodyPublishers.ofString(message))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static void assertFault(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(SoapClient.Fault.class).hasMessageStartingWith(code + " ");
    }
}
