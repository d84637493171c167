package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A regulation is replaced again and again while clients call it. */
@Order(800)
class SwapIT {
    private static final int CLIENTS = 8;
    private static final int SWAPS = 20;
    private static final String RULES = "bundles/vn.sodientu.rules.tt22y2021";

    private final Api admin = Server.shared().as("admin");
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void twentyReplacementsUnderEightClientsFailNoRequest() throws Exception {
        ObjectNode example = EvaluateIT.examples()
                .filter(node -> node.get("id").asText().equals("TT22-01"))
                .findFirst()
                .orElseThrow()
                .deepCopy();
        example.remove("expected");
        byte[] built = Jars.built(RULES);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> ask(example)));
            }
            for (int i = 1; i <= SWAPS; i++) {
                String version = "1.0." + i;
                admin.upload("/modules", "rules.jar", Jars.inVersion(built, version, (name, text) -> text))
                        .expect(201);
                assertThat(versions()).containsExactly(version);
            }
        } finally {
            over.set(true);
            clients.shutdown();
        }
        for (Future<?> client : running) {
            client.get();
        }
        System.out.printf(
                "%d swaps under %d clients: %d requests, %d failed%n", SWAPS, CLIENTS, asked.get(), failed.get());
        assertThat(asked.get()).isGreaterThan(SWAPS * CLIENTS);
        assertThat(failed.get()).isZero();
    }

    private void ask(JsonNode example) {
        while (!over.get()) {
            asked.incrementAndGet();
            if (admin.post("/regulations/TT22/evaluate", example).status() != 200) {
                failed.incrementAndGet();
            }
        }
    }

    private List<String> versions() {
        return StreamSupport.stream(admin.get("/regulations").expect(200).json().spliterator(), false)
                .filter(node -> node.get("code").asText().equals("TT22"))
                .map(node -> node.get("version").asText())
                .toList();
    }
}
