package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two people in one cell: whatever was acknowledged is there, in the order it was acknowledged. */
@Order(41)
class TwoEditorsIT {
    private static final int EDITS_EACH = 500;

    private final Api admin = Server.shared().as("admin");

    @Test
    void ofAThousandEditsOfOneCellNoneIsLost() throws Exception {
        MainJob job = MainJob.inNewSchool(admin, "Trường THCS Hai Người Sửa");
        job.importPupils();
        String sheet = job.classId("7B") + "-TOAN-1";
        String pupil = EntryCall.pupil(admin, sheet, 0);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Map<Integer, String>> even = two.submit(() -> new Editor(sheet, pupil, ".3").work());
            Future<Map<Integer, String>> odd = two.submit(() -> new Editor(sheet, pupil, ".7").work());
            Map<Integer, String> acknowledged = new HashMap<>(even.get());
            odd.get().forEach((version, value) -> assertThat(acknowledged.put(version, value))
                    .isNull());
            assertThat(acknowledged).hasSize(2 * EDITS_EACH);
            assertThat(entered(sheet, pupil)).isEqualTo(acknowledged);
        } finally {
            two.shutdown();
        }
    }

    private Map<Integer, String> entered(String sheet, String pupil) {
        Map<Integer, String> entered = new HashMap<>();
        String path = "/sheets/" + sheet + "/marks/" + pupil + "/tx1/history?limit=1000";
        for (JsonNode entry : admin.get(path).expect(200).json()) {
            entered.put(entry.get("version").asInt(), entry.get("value").asText());
        }
        return entered;
    }

    /** Edits until as many edits as wanted were acknowledged; shown another's value, the editor goes on from that. */
    private final class Editor {
        private final String sheet;
        private final String pupil;
        private final String tenth;

        private Editor(String sheet, String pupil, String tenth) {
            this.sheet = sheet;
            this.pupil = pupil;
            this.tenth = tenth;
        }

        /** The values acknowledged, by version. */
        private Map<Integer, String> work() {
            Map<Integer, String> acknowledged = new HashMap<>();
            int version = 0;
            while (acknowledged.size() < EDITS_EACH) {
                String value = acknowledged.size() % 10 + tenth;
                Api.Answer answer = EntryCall.put(admin, sheet, pupil, "tx1", version, value);
                if (answer.status() == 409) {
                    version = answer.json().get("current").get(0).get("version").asInt();
                } else {
                    JsonNode cell = answer.expect(200).json().get("cells").get(0);
                    version = cell.get("version").asInt();
                    acknowledged.put(version, value);
                }
            }
            return acknowledged;
        }
    }
}
