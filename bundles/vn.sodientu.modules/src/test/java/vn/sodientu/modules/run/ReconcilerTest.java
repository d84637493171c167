package vn.sodientu.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import vn.sodientu.modules.TestJar;

@NullUnmarked
final class ReconcilerTest {
    private static final String NAME = "vn.sodientu.rules.thu";

    @TempDir
    Path folder;

    private TestFramework framework;
    private Path modules;

    @BeforeEach
    void start() throws BundleException, IOException {
        framework = new TestFramework(folder.resolve("cache"));
        modules = Files.createDirectories(folder.resolve("modules"));
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    @Test
    void aFileThatIsNoJarDoesNotKeepTheModulesAfterItAway() throws IOException {
        Files.writeString(modules.resolve("a.jar"), "cut off");
        lay("b.jar", TestJar.regulation(NAME, "1.0.0", "THU"));
        reconcile();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.0");
    }

    @Test
    void aJarThatIsNoBundleIsSkipped() throws IOException {
        lay("a.jar", TestJar.module("regulation", NAME, "1.0.0").without("Bundle-SymbolicName"));
        lay("b.jar", TestJar.module("regulation", NAME, "1.0.0").without("Sodientu-Module"));
        lay("c.jar", TestJar.regulation(NAME, "1.0.1", "THU"));
        reconcile();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.1");
    }

    @Test
    void aJarWithAnImpossibleVersionIsSkipped() throws IOException {
        lay("a.jar", TestJar.module("regulation", NAME, "một"));
        lay("b.jar", TestJar.regulation(NAME, "1.0.0", "THU"));
        reconcile();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.0");
    }

    @Test
    void aBundleThatCannotStartDoesNotKeepTheOthersAway() throws IOException {
        lay("a.jar", TestJar.module("regulation", NAME + ".a", "1.0.0").header("Import-Package", "no.such.place"));
        lay("b.jar", TestJar.regulation(NAME, "1.0.0", "THU"));
        reconcile();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.0");
    }

    private void reconcile() {
        new Reconciler(framework.context(), new Shelf(modules)).run();
    }

    private void lay(String file, TestJar jar) throws IOException {
        try (InputStream in = jar.stream()) {
            Files.copy(in, modules.resolve(file));
        }
    }
}
