package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The power fails in the middle of an import. */
class KillIT {
    private static final int PORT = 18_651;
    private static final int ALL = 325;
    private static final int KILLS = 3;
    private static final long LONGEST_MILLIS = 2_500;

    @Test
    void anImportIsThereAsAWholeOrNotAtAll() {
        try (Server server = Server.start("kill", PORT, List.of("--demo", "small"), Map.of())) {
            assertThat(new Kills(server, 2026).run(KILLS, LONGEST_MILLIS))
                    .hasSize(KILLS)
                    .allMatch(found -> found == 0 || found == ALL);
            assertThat(new Shell(server).run("sodientu:verify-audit")).contains("clean");
        }
    }
}
