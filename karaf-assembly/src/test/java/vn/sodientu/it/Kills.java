package vn.sodientu.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Kills a server (signal 9) while it imports a pupil list, starts it again, and counts what is there. */
final class Kills {
    private final Server server;
    private final Random random;

    Kills(Server server, long seed) {
        this.server = server;
        this.random = new Random(seed);
    }

    /** How many pupils of the list are there after each kill: of an import that is whole or nothing, 0 or all. */
    List<Integer> run(int rounds, long longestMillis) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            found.add(round("Trường THCS Mất Điện " + i, (long) (random.nextDouble() * longestMillis)));
        }
        return found;
    }

    private int round(String name, long millis) {
        MainJob job = MainJob.inNewSchool(server.as("admin"), name);
        CompletableFuture<Void> importing = CompletableFuture.runAsync(job::importPupils);
        CompletableFuture<Void> end = importing.handle((done, failure) -> null);
        end.completeOnTimeout(null, millis, TimeUnit.MILLISECONDS).join();
        server.kill();
        server.up();
        return pupils(job);
    }

    private int pupils(MainJob job) {
        int pupils = 0;
        Api admin = server.as("admin");
        for (JsonNode clazz : admin.get("/schools/" + job.school() + "/classes?year=2025-2026")
                .expect(200)
                .json()) {
            pupils += admin.get("/classes/" + clazz.get("id").asText() + "/pupils?limit=1000")
                    .expect(200)
                    .json()
                    .size();
        }
        return pupils;
    }
}
