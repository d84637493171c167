package vn.sodientu.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.modules.TestJar;
import vn.sodientu.modules.check.ModuleJar;
import vn.sodientu.modules.check.StaticCheck;

@NullUnmarked
final class InstallerTest {
    private static final String NAME = "vn.sodientu.rules.thu";

    @TempDir
    Path folder;

    private TestFramework framework;
    private TestRegulations regulations;
    private Shelf shelf;
    private Installer installer;

    @BeforeEach
    void start() throws BundleException {
        framework = new TestFramework(folder.resolve("cache"));
        regulations = new TestRegulations(framework.context());
        shelf = new Shelf(folder.resolve("modules"));
        installer = new Installer(framework.context(), shelf, regulations, InstallerTest::atOnce, bundle -> false);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    @Test
    void aNewRegulationRunsAndItsFileIsKept() throws IOException {
        assertThat(install(regulation("1.0.0"))).isInstanceOf(Outcome.Done.class);
        assertThat(regulations.regulations()).singleElement().satisfies(info -> assertThat(info.id())
                .isEqualTo(new RegulationId("THU", "1.0.0")));
        assertThat(shelf.files()).hasSize(1);
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOld() throws IOException {
        install(regulation("1.0.0")).orThrow();
        install(regulation("1.0.1")).orThrow();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.1");
        assertThat(shelf.files()).singleElement().asString().endsWith("1.0.1.jar");
    }

    @Test
    void twoVersionsOfATemplateStaySideBySide() throws IOException {
        String name = "vn.sodientu.mau";
        framework.announceTemplates();
        install(TestJar.module("template", name, "1.0.0")).orThrow();
        install(TestJar.module("template", name, "1.1.0")).orThrow();
        install(TestJar.module("template", name, "0.9.0")).orThrow();
        assertThat(framework.labels(name)).containsExactly(name + "/0.9.0", name + "/1.0.0", name + "/1.1.0");
    }

    @Test
    void aTemplateThatIsNotTakenUpIsTakenOutAgain() throws IOException {
        assertThat(message(install(TestJar.module("template", "vn.sodientu.mau", "1.0.0"))))
                .contains("không cung cấp mẫu sổ");
        assertThat(framework.labels("vn.sodientu.mau")).isEmpty();
    }

    @Test
    void theSameVersionTwiceIsAConflict() throws IOException {
        install(regulation("1.0.0")).orThrow();
        assertThat(kind(install(regulation("1.0.0")))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void anOlderVersionIsAConflict() throws IOException {
        install(regulation("1.0.1")).orThrow();
        assertThat(kind(install(regulation("1.0.0")))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.1");
    }

    @Test
    void aPartOfTheServerCannotBeReplaced() throws IOException {
        TestJar disguised = TestJar.regulation("org.apache.felix.scr", "99.0.0", "THU");
        assertThat(kind(install(disguised))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aModuleThatBringsNothingIsTakenOutAgainAndTheOldOneServesOn() throws IOException {
        install(regulation("1.0.0")).orThrow();
        Outcome<Bundle> silent = install(regulation("1.0.1").without("Service-Component"));
        assertThat(kind(silent)).isEqualTo(Refusal.Kind.INVALID);
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.0");
        assertThat(serves()).isEqualTo("1.0.0");
        assertThat(shelf.files()).singleElement().asString().endsWith("1.0.0.jar");
    }

    @Test
    void aModuleWithAMissingPartIsTakenOutAgain() throws IOException {
        Outcome<Bundle> broken = install(regulation("1.0.0").header("Import-Package", "vn.nowhere"));
        assertThat(message(broken)).contains("máy chủ không có").contains("vn.nowhere");
        assertThat(framework.labels(NAME)).isEmpty();
        assertThat(shelf.files()).isEmpty();
    }

    @Test
    void aRegulationOfAnotherModuleCannotBeTakenOver() throws IOException {
        install(regulation("1.0.0")).orThrow();
        Outcome<Bundle> thief = install(TestJar.regulation("vn.khac", "2.0.0", "THU"));
        assertThat(message(thief)).contains("mô-đun khác");
        assertThat(serves()).isEqualTo("1.0.0");
    }

    @Test
    void aNewVersionMustBringEveryRegulationOfTheOld() throws IOException {
        install(regulation("1.0.0")).orThrow();
        assertThat(message(install(TestJar.regulation(NAME, "1.0.1", "KHAC")))).contains("thiếu quy chế");
        assertThat(serves()).isEqualTo("1.0.0");
    }

    @Test
    void aVersionThatFailsAGoldenCaseIsTakenOutAgainAndTheOldOneServesOn() throws IOException {
        install(regulation("1.0.0")).orThrow();
        assertThat(message(install(regulation("1.0.1").header("Test-Golden", "six-at-8.0"))))
                .contains("six-at-8.0");
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.0");
        assertThat(serves()).isEqualTo("1.0.0");
        assertThat(shelf.files()).singleElement().asString().endsWith("1.0.0.jar");
    }

    @Test
    void theOldVersionStaysUntilItsLastCallHasEnded() throws IOException {
        install(regulation("1.0.0")).orThrow();
        List<Integer> seen = new ArrayList<>();
        Patience watching = (longest, condition) -> {
            seen.add(framework.labels(NAME).size());
            return condition.getAsBoolean();
        };
        Installer watched = new Installer(framework.context(), shelf, regulations, watching, bundle -> false);
        regulations
                .with(new RegulationId("THU", "1.0.0"), inside -> {
                    checked(regulation("1.0.1")).then(watched::install);
                    return Outcome.done("");
                })
                .orThrow();
        assertThat(seen).endsWith(2);
        assertThat(serves()).isEqualTo("1.0.1");
    }

    @Test
    void noCallFailsWhileVersionsAreSwapped() throws IOException, InterruptedException, ExecutionException {
        install(regulation("1.0.0")).orThrow();
        Installer patient = new Installer(framework.context(), shelf, regulations, Patience::polling, bundle -> false);
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger served = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(clients.submit(() -> {
                while (going.get()) {
                    (serves().isEmpty() ? failed : served).incrementAndGet();
                }
            }));
        }
        for (int version = 1; version <= 5; version++) {
            checked(regulation("1.0." + version)).then(patient::install).orThrow();
        }
        going.set(false);
        for (Future<?> client : running) {
            client.get();
        }
        clients.shutdown();
        assertThat(failed).hasValue(0);
        assertThat(served).hasPositiveValue();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.5");
    }

    @Test
    void anEmptiedCacheGetsItsModulesBack() throws IOException, BundleException {
        install(regulation("1.0.0")).orThrow().uninstall();
        new Reconciler(framework.context(), shelf).run();
        assertThat(serves()).isEqualTo("1.0.0");
    }

    @Test
    void aReplacedVersionThatComesBackGoesAgain() throws IOException, BundleException {
        install(regulation("1.0.1")).orThrow();
        framework
                .context()
                .installBundle("feature:1.0.0", regulation("1.0.0").stream())
                .start();
        new Reconciler(framework.context(), shelf).run();
        assertThat(framework.labels(NAME)).containsExactly(NAME + "/1.0.1");
    }

    @Test
    void aReplacedVersionStaysWhileTheNewerOneDoesNotRun() throws IOException, BundleException {
        install(regulation("1.0.1")).orThrow().stop();
        framework
                .context()
                .installBundle("feature:1.0.0", regulation("1.0.0").stream())
                .start();
        new Reconciler(framework.context(), shelf).run();
        assertThat(serves()).isEqualTo("1.0.0");
    }

    @Test
    void aRemovedModuleThatComesBackGoesAgainUntilItIsInstalledAnew() throws IOException, BundleException {
        install(regulation("1.0.0")).orThrow();
        shelf.remove(NAME + "/1.0.0");
        new Reconciler(framework.context(), shelf).run();
        assertThat(framework.labels(NAME)).isEmpty();
        install(regulation("1.0.0")).orThrow();
        new Reconciler(framework.context(), shelf).run();
        assertThat(framework.labels(NAME)).hasSize(1);
    }

    private String serves() {
        return regulations.with(
                                new RegulationId("THU", "any"),
                                regulation -> Outcome.done(regulation.id().version()))
                        instanceof Outcome.Done<String> done
                ? done.value()
                : "";
    }

    private static TestJar regulation(String version) {
        return TestJar.regulation(NAME, version, "THU");
    }

    private Outcome<Bundle> install(TestJar jar) throws IOException {
        return checked(jar).then(installer::install);
    }

    private Outcome<ModuleJar> checked(TestJar jar) {
        try (InputStream in = jar.stream()) {
            return new StaticCheck().receive(in, shelf.incoming());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean atOnce(Duration longest, BooleanSupplier condition) {
        return condition.getAsBoolean();
    }

    private static Refusal.Kind kind(Outcome<Bundle> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Bundle>) outcome).refusal().kind();
    }

    private static String message(Outcome<Bundle> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Bundle>) outcome)
                .refusal()
                .violations()
                .get(0)
                .message()
                .vi();
    }
}
