package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What holds when everything else was tried: nothing broken, nothing lost by a restart. */
@Order(1000)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndIT {
    private static final Server SERVER = Server.shared();
    private static final Shell SHELL = new Shell(SERVER);

    @Test
    @Order(1)
    void aStopAndAStartOnTheSameDataLosesNothing() {
        JsonNode before =
                SERVER.as("admin").get("/schools?limit=1000").expect(200).json();
        assertThat(SERVER.down().code()).isZero();
        SERVER.up();
        assertThat(SERVER.as("admin").get("/schools?limit=1000").expect(200).json())
                .isEqualTo(before);
        assertThat(SERVER.as("gvcn").get("/me").expect(200).json()).isNotEmpty();
    }

    @Test
    @Order(2)
    void everyBundleIsActive() {
        List<String> idle = SHELL.run("bundle:list -t 0 --no-format")
                .lines()
                .filter(line -> line.matches("^\\d+\\t.*"))
                .filter(line -> !line.contains("\tActive ") && !line.contains("Fragment") && !line.contains("Hosts:"))
                .toList();
        assertThat(idle).isEmpty();
    }

    @Test
    @Order(3)
    void noComponentWaitsForWhatNeverComes() {
        assertThat(SHELL.run("scr:list")
                        .lines()
                        .filter(line -> line.contains("UNSATISFIED") || line.contains("FAILED")))
                .isEmpty();
    }

    @Test
    @Order(4)
    void theLogHoldsNoErrorAndNoPupil() {
        assertThat(SERVER.log().lines().filter(line -> line.contains("| ERROR |")))
                .isEmpty();
        JsonNode pupils = SERVER.as("admin")
                .get("/classes/" + Demo.classId(SERVER, "8A") + "/pupils")
                .expect(200)
                .json();
        String log = SERVER.log();
        pupils.forEach(pupil -> assertThat(log).doesNotContain(pupil.get("name").asText()));
        assertThat(log).doesNotContain(Server.PASSWORD);
    }
}
