package vn.sodientu.modules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.modules.TestJar;

final class StaticCheckTest {
    private static final byte[] DATA = "data".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("unset");

    @Test
    void aSoundModuleIsReadWithoutLoadingIt() {
        ModuleJar jar = check(TestJar.regulation("vn.sodientu.rules.thu", "1.2.3", "THU"))
                .orThrow();
        assertThat(jar.label()).isEqualTo("vn.sodientu.rules.thu/1.2.3");
        assertThat(jar.kind()).isEqualTo(Kind.REGULATION);
        assertThat(jar.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bundle-Activator",
                "DynamicImport-Package",
                "Fragment-Host",
                "Require-Bundle",
                "Bundle-NativeCode",
                "ExtensionBundle-Activator"
            })
    void aHeaderThatBendsClassLoadingIsRefused(String header) {
        assertThat(paths(view().header(header, "x.y"))).containsExactly("manifest." + header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bundle-ManifestVersion", "Bundle-SymbolicName", "Bundle-Version", "Sodientu-Module"})
    void aMissingHeaderIsNamed(String header) {
        assertThat(paths(view().without(header))).containsExactly("manifest." + header);
    }

    @ParameterizedTest
    @CsvSource({
        "Bundle-Version, một",
        "Bundle-SymbolicName, ../../etc/passwd",
        "Bundle-SymbolicName, a..b",
        "Sodientu-Module, core"
    })
    void aWrongValueIsNamed(String header, String value) {
        assertThat(paths(view().header(header, value))).containsExactly("manifest." + header);
    }

    @Test
    void everyFaultIsReportedAtOnceErrorsFirst() {
        TestJar jar = view().header("Bundle-Activator", "x.Y")
                .header("Import-Package", "vn.sodientu.api.spi.records")
                .header("Bundle-Version", "?");
        List<Violation> violations = refusal(check(jar)).violations();
        assertThat(violations)
                .extracting(Violation::path)
                .containsExactly("manifest.Bundle-Version", "manifest.Bundle-Activator", "manifest.Import-Package");
        assertThat(violations.get(2).message().vi()).startsWith("Cảnh báo: ");
    }

    @Test
    void aViewThatReadsTheDatabaseIsOnlyWarnedAbout() {
        assertThat(check(view().header("Import-Package", "vn.sodientu.api.spi.records;version=\"[1.0,2)\"")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRegulationMayReachNeitherTheDatabaseNorTheContainer() {
        assertThat(paths(TestJar.module("regulation", "a.b", "1.0.0")
                        .header("Import-Package", "vn.sodientu.api.spi.records,org.apache.karaf.features")))
                .containsExactly("manifest.Import-Package", "manifest.Import-Package");
    }

    @Test
    void aModuleMayNotBringPackagesOfTheProduct() {
        assertThat(paths(view().header("Export-Package", "vn.sodientu.api.access;version=\"1.0\"")))
                .containsExactly("manifest.Export-Package");
        assertThat(check(view().header("Export-Package", "vn.sodientu.facilities.api")))
                .isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code/A.class", "lib/b.jar"})
    void aTemplateWithCodeIsRefused(String entry) {
        assertThat(paths(TestJar.module("template", "a.b", "1.0.0").entry(entry, DATA)))
                .containsExactly("manifest.Sodientu-Module");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.txt", "a/../../out.txt", "/etc/passwd", "C:/out.txt", "a\\b.txt"})
    void anEntryThatLeadsOutOfTheArchiveIsRefused(String entry) {
        assertThat(paths(view().entry(entry, DATA))).containsExactly("entries");
    }

    @Test
    void twoDotsInsideANameAreNoWayOut() {
        assertThat(check(view().entry("a/b..c/d.txt", DATA))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void tooManyEntriesAreRefused() {
        TestJar jar = view();
        // The manifest is an entry too.
        for (int i = 1; i < Archive.MOST_ENTRIES; i++) {
            jar.entry("e" + i, new byte[0]);
        }
        assertThat(check(jar)).isInstanceOf(Outcome.Done.class);
        assertThat(paths(jar.entry("last", new byte[0]))).containsExactly("entries");
    }

    @Test
    void anArchiveThatGrowsWhenUnpackedIsRefused() {
        byte[] zeros = new byte[(int) (Archive.MOST_BYTES / 2)];
        assertThat(check(view().entry("a", zeros))).isInstanceOf(Outcome.Done.class);
        assertThat(paths(view().entry("a", zeros).entry("b", zeros))).containsExactly("entries");
    }

    @ParameterizedTest
    @CsvSource({"1024, true", "1025, false"})
    void theFileMayBeAsLargeAsTheLimit(int size, boolean passes) throws IOException {
        Outcome<ModuleJar> outcome =
                new StaticCheck(1024).receive(new ByteArrayInputStream(new byte[size]), folder.resolve("f"));
        String message = refusal(outcome).violations().get(0).message().en();
        assertThat(message.contains("larger")).isNotEqualTo(passes);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Outcome<ModuleJar> outcome = new StaticCheck().receive(new ByteArrayInputStream(DATA), folder.resolve("f"));
        assertThat(refusal(outcome).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    private static TestJar view() {
        return TestJar.module("view", "vn.sodientu.thu", "1.0.0");
    }

    private List<String> paths(TestJar jar) {
        return refusal(check(jar)).violations().stream().map(Violation::path).toList();
    }

    private Outcome<ModuleJar> check(TestJar jar) {
        try (InputStream in = jar.stream()) {
            return new StaticCheck().receive(in, folder.resolve("module.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(Outcome<ModuleJar> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<ModuleJar>) outcome).refusal();
    }
}
