package vn.sodientu.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.modules.ModuleInfo.State;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.modules.TestJar;

@NullUnmarked
final class CandidateTest {
    private static final String RULES = "vn.sodientu.rules.thu";
    private static final Actor ADMIN = actor(Role.ADMIN);
    private static final Actor OFFICER = actor(Role.DISTRICT_OFFICER);

    @TempDir
    Path folder;

    private final ModuleDesk desk = new ModuleDesk();
    private TestFramework framework;
    private ModuleKeeper keeper;
    private TestRegulations regulations;
    private BundleModuleService service;

    @BeforeEach
    void anOldVersionServesAndANewOneIsACandidate() throws BundleException {
        framework = new TestFramework(folder.resolve("cache"));
        keeper = new ModuleKeeper(framework.context(), ModuleDesk.features());
        regulations = new TestRegulations(framework.context(), keeper);
        service = new BundleModuleService(
                framework.context(), ModuleDesk.policy(), desk.choiceService(), regulations, desk.store(), keeper);
        service.install(ADMIN, rules("1.0.0")).orThrow();
        service.installCandidate(ADMIN, rules("1.0.1")).orThrow();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    @Test
    void aCandidateRunsBesideTheVersionThatServesOn() {
        assertThat(serves()).isEqualTo("1.0.0");
        assertThat(state("1.0.0")).isEqualTo(State.RUNNING);
        assertThat(state("1.0.1")).isEqualTo(State.CANDIDATE);
        assertThat(desk.audit).contains("admin module.candidate " + RULES + "/1.0.1");
    }

    @Test
    void aCandidateIsStillOneAfterARestart() {
        ModuleKeeper restarted = new ModuleKeeper(framework.context(), ModuleDesk.features());
        new Reconciler(framework.context(), restarted.shelf()).run();
        assertThat(framework.labels(RULES)).containsExactly(RULES + "/1.0.0", RULES + "/1.0.1");
        assertThat(restarted.isCandidate(bundle("1.0.1"))).isTrue();
        assertThat(restarted.isCandidate(bundle("1.0.0"))).isFalse();
    }

    @Test
    void anEmptiedCacheGetsBothBackAsTheyWere() throws BundleException {
        framework.context().getBundle(bundle("1.0.0")).uninstall();
        framework.context().getBundle(bundle("1.0.1")).uninstall();
        new Reconciler(framework.context(), keeper.shelf()).run();
        assertThat(serves()).isEqualTo("1.0.0");
        assertThat(state("1.0.1")).isEqualTo(State.CANDIDATE);
    }

    @Test
    void aPromotedCandidateServesAndTheOldVersionGoes() {
        assertThat(service.promote(ADMIN, RULES, "1.0.1").orThrow().state()).isEqualTo(State.RUNNING);
        assertThat(serves()).isEqualTo("1.0.1");
        assertThat(framework.labels(RULES)).containsExactly(RULES + "/1.0.1");
        assertThat(keeper.shelf().candidates().all()).isEmpty();
        assertThat(keeper.shelf().files()).singleElement().asString().endsWith("1.0.1.jar");
        assertThat(desk.audit)
                .endsWith("admin module.promote " + RULES + "/1.0.1", "admin module.promoted " + RULES + "/1.0.1");
    }

    @Test
    void theOldVersionStaysForTheUnitThatChoseIt() {
        choose("THU/1.0.0");
        service.promote(ADMIN, RULES, "1.0.1").orThrow();
        new Reconciler(framework.context(), keeper.shelf()).run();
        assertThat(framework.labels(RULES)).containsExactly(RULES + "/1.0.0", RULES + "/1.0.1");
        assertThat(serves()).isEqualTo("1.0.1");
        assertThat(kind(service.remove(ADMIN, RULES, "1.0.0"))).isEqualTo(Refusal.Kind.CONFLICT);

        choose("THU");
        service.remove(ADMIN, RULES, "1.0.0").orThrow();
        assertThat(framework.labels(RULES)).containsExactly(RULES + "/1.0.1");
    }

    @Test
    void anInstallationLeavesAVersionThatAUnitChoseToo() {
        choose("THU/1.0.0");
        service.install(ADMIN, rules("1.0.2")).orThrow();
        assertThat(framework.labels(RULES)).containsExactly(RULES + "/1.0.0", RULES + "/1.0.1", RULES + "/1.0.2");
        assertThat(serves()).isEqualTo("1.0.2");
        assertThat(state("1.0.1")).isEqualTo(State.CANDIDATE);
    }

    @Test
    void aVersionBelowTheCandidateCanBeInstalledMeanwhile() {
        service.installCandidate(ADMIN, rules("1.0.3")).orThrow();
        service.install(ADMIN, rules("1.0.2")).orThrow();
        assertThat(serves()).isEqualTo("1.0.2");
        assertThat(state("1.0.3")).isEqualTo(State.CANDIDATE);
        assertThat(kind(service.promote(ADMIN, RULES, "1.0.1"))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aCandidateThatIsRemovedLeavesTheOldVersionServing() {
        service.remove(ADMIN, RULES, "1.0.1").orThrow();
        assertThat(framework.labels(RULES)).containsExactly(RULES + "/1.0.0");
        assertThat(keeper.shelf().candidates().all()).isEmpty();
        assertThat(serves()).isEqualTo("1.0.0");
    }

    @Test
    void aCandidateThatAPilotSchoolChoseStays() {
        choose("THU/1.0.1");
        assertThat(kind(service.remove(ADMIN, RULES, "1.0.1"))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void theOnlyServingVersionStaysThoughThereIsACandidate() {
        assertThat(kind(service.remove(ADMIN, RULES, "1.0.0"))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aCandidateThatFailsAGoldenCaseLeavesNothingBehind() {
        InputStream failing = TestJar.regulation(RULES, "1.0.2", "THU").header("Test-Golden", "six-at-8.0").stream();
        assertThat(kind(service.installCandidate(ADMIN, failing))).isEqualTo(Refusal.Kind.INVALID);
        assertThat(framework.labels(RULES)).containsExactly(RULES + "/1.0.0", RULES + "/1.0.1");
        assertThat(keeper.shelf().candidates().all()).containsExactly(RULES + "/1.0.1");
    }

    @Test
    void theSameAnOlderOneAndATemplateAreNoCandidates() {
        assertThat(kind(service.installCandidate(ADMIN, rules("1.0.1")))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(kind(service.installCandidate(ADMIN, rules("0.9.0")))).isEqualTo(Refusal.Kind.CONFLICT);
        InputStream template = TestJar.module("template", "vn.sodientu.mau", "1.0.0").stream();
        assertThat(kind(service.installCandidate(ADMIN, template))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(keeper.shelf().candidates().all()).containsExactly(RULES + "/1.0.1");
    }

    @Test
    void onlyACandidateIsPromotedAndOnlyByTheAdministrator() {
        assertThat(kind(service.promote(ADMIN, RULES, "1.0.0"))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(kind(service.promote(ADMIN, RULES, "7.0.0"))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(kind(service.promote(OFFICER, RULES, "1.0.1"))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(service.installCandidate(OFFICER, rules("1.0.2")))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(serves()).isEqualTo("1.0.0");
    }

    private void choose(String value) {
        desk.choices.add(new Choice(
                7,
                Choice.Kind.REGULATION,
                "regulation",
                null,
                new SchoolYear(2025),
                null,
                value,
                "phong",
                Instant.EPOCH));
    }

    private String serves() {
        return regulations
                .with(
                        new RegulationId("THU", "any"),
                        regulation -> Outcome.done(regulation.id().version()))
                .orThrow();
    }

    private State state(String version) {
        return service.modules(ADMIN).orThrow().stream()
                .filter(info -> info.name().equals(RULES) && info.version().equals(version))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private long bundle(String version) {
        return new Inventory(Objects.requireNonNull(framework.context()))
                .find(RULES, Version.parseVersion(version))
                .orElseThrow()
                .getBundleId();
    }

    private static InputStream rules(String version) {
        return TestJar.regulation(RULES, version, "THU").stream();
    }

    private static Refusal.Kind kind(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().kind();
    }

    private static Actor actor(Role role) {
        String name = role == Role.ADMIN ? "admin" : "phong";
        return new Actor(name, name, List.of(new Grant(role, 7, null, null, LocalDate.EPOCH, null)));
    }
}
