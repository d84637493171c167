package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.sodientu.it.AuthorisationTable.Row;

/**
 * Every account of the demo data calls every operation that the server describes. A call is allowed when it is answered
 * with anything but 401 and 403; the targets are such that an allowed call changes nothing that other tests look at.
 */
@Order(35)
class AuthorisationMatrixIT {
    private static final Server SERVER = Server.shared();
    private static final AuthorisationTable TABLE = AuthorisationTable.read();
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;
    private static final int TOO_LONG = 1_000;

    @Test
    void everyOperationOfTheServerStandsInTheTableAndNoOther() {
        assertThat(TABLE.rows().stream().map(Row::operation).distinct())
                .as("add a row to src/test/resources/authorisation.csv for each new operation")
                .containsExactlyInAnyOrderElementsOf(operations());
    }

    @Test
    void everyAccountMayDoWhatTheTableSaysAndNothingElse() {
        Map<String, String> names = names();
        List<String> deviations = new ArrayList<>();
        for (Row row : TABLE.rows()) {
            Row call = row.with(names);
            call.allowed().forEach((account, allowed) -> {
                int status = status(account, call);
                if (status >= FAULT || deviates(account, allowed, status)) {
                    deviations.add(account + " " + row.operation() + " " + row.target() + ": " + status
                            + (allowed ? " instead of an answer" : " instead of a refusal"));
                }
            });
        }
        assertThat(deviations).isEmpty();
    }

    /** Some addresses that must not be known are not there for whoever may not see them. */
    private static boolean deviates(String account, boolean allowed, int status) {
        return allowed ? refused(account, status) : !refused(account, status) && status != NOT_FOUND;
    }

    private static boolean refused(String account, int status) {
        return status == 401 || (status == 403 && !account.equals(AuthorisationTable.NOBODY));
    }

    private static int status(String account, Row call) {
        Api api = account.equals(AuthorisationTable.NOBODY) ? new Api(SERVER.address(), "") : SERVER.as(account);
        Api.Answer answer = call.body().equals("FILE")
                ? api.upload(call.target(), "tep.xlsx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8))
                : api.call(call.method(), call.target(), call.body());
        return answer.status();
    }

    private static Set<String> operations() {
        JsonNode paths =
                SERVER.as("admin").get("/openapi.json").expect(200).json().get("paths");
        Set<String> operations = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** What the names in the table stand for in the demo data. */
    private static Map<String, String> names() {
        Api admin = SERVER.as("admin");
        Map<String, String> names = new HashMap<>();
        String school = Demo.school(SERVER);
        String clazz = Demo.classId(SERVER, "8A");
        names.put("school", school);
        names.put("class", clazz);
        names.put(
                "unit",
                admin.get("/schools/" + school).expect(200).json().get("unit").asText());
        names.put("today", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        names.put("password", Server.PASSWORD);
        names.put("long", "x".repeat(TOO_LONG));
        JsonNode pupils = admin.get("/classes/" + clazz + "/pupils").expect(200).json();
        names.put("child", pupils.get(0).get("id").asText());
        names.put("pupil", pupils.get(1).get("id").asText());
        names.put(
                "homeroom",
                admin.get("/classes/" + clazz)
                        .expect(200)
                        .json()
                        .get("homeroom")
                        .asText());
        return names;
    }
}
