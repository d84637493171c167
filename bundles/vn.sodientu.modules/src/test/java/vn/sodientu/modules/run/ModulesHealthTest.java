package vn.sodientu.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.karaf.features.BootFinished;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import vn.sodientu.modules.TestJar;

@NullUnmarked
final class ModulesHealthTest {
    private static final String NAME = "vn.sodientu.rules.thu";

    @TempDir
    Path folder;

    private TestFramework framework;
    private ModuleKeeper keeper;
    private ModulesHealth health;

    @BeforeEach
    void start() throws BundleException {
        framework = new TestFramework(folder.resolve("cache"));
        keeper = new ModuleKeeper(framework.context(), ModuleDesk.features());
        health = new ModulesHealth(keeper);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    @Test
    void aServerIsNotWellBeforeItsStartIsFinished() {
        assertThat(health.name()).isEqualTo("modules");
        assertThat(health.problem()).isPresent();
    }

    @Test
    void aServerIsWellOnceItsModulesAreBack() throws IOException {
        Path modules = Files.createDirectories(folder.resolve("data").resolve("modules"));
        Files.writeString(modules.resolve("a.jar"), "cut off");
        try (InputStream in = TestJar.regulation(NAME, "1.0.0", "THU").stream()) {
            Files.copy(in, modules.resolve("b.jar"));
        }
        keeper.bootFinished(new BootFinished() {});
        CompletableFuture.runAsync(() -> {}, keeper.worker()).join();
        assertThat(health.problem()).isEmpty();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.0");
    }
}
