package vn.sodientu.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.api.modules.ModuleInfo.State;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.modules.TestJar;

@NullUnmarked
final class BundleModuleServiceTest {
    private static final String RULES = "vn.sodientu.rules.thu";
    private static final String PAGES = "vn.sodientu.pages";
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICER = actor("phong", Role.DISTRICT_OFFICER);
    private static final Actor TEACHER = actor("gvbm", Role.TEACHER);

    @TempDir
    Path folder;

    private final ModuleDesk desk = new ModuleDesk();
    private TestFramework framework;
    private ModuleKeeper keeper;
    private BundleModuleService service;

    @BeforeEach
    void start() throws BundleException {
        framework = new TestFramework(folder.resolve("cache"));
        keeper = new ModuleKeeper(framework.context(), ModuleDesk.features());
        service = new BundleModuleService(
                framework.context(),
                ModuleDesk.policy(),
                desk.choiceService(),
                new TestRegulations(framework.context()),
                desk.store(),
                keeper);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    @Test
    void anInstallationIsAuditedBeforeAnythingIsLoadedAndWhenItIsDone() {
        ModuleInfo info = service.install(ADMIN, rules("1.0.0")).orThrow();
        assertThat(info).isEqualTo(new ModuleInfo(RULES, "1.0.0", Kind.REGULATION, State.RUNNING, false));
        assertThat(desk.audit)
                .containsExactly(
                        "admin module.install " + RULES + "/1.0.0", "admin module.installed " + RULES + "/1.0.0");
        assertThat(keeper.shelf().files()).hasSize(1);
        assertThat(folder.resolve("data/modules").toFile().list()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void whoMayNotManageModulesChangesNothing() {
        assertThat(kind(service.install(OFFICER, rules("1.0.0")))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(service.remove(OFFICER, RULES, "1.0.0"))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(framework.labels(RULES)).isEmpty();
        assertThat(desk.audit).isEmpty();
    }

    @Test
    void modulesAreListedForWhoMayLookAtAUnitAndForNobodyElse() {
        service.install(ADMIN, rules("1.0.0")).orThrow();
        assertThat(service.modules(OFFICER).orThrow())
                .extracting(ModuleInfo::name)
                .contains(RULES);
        assertThat(service.modules(TEACHER)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theOnlyModuleOfARegulationStays() {
        service.install(ADMIN, rules("1.0.0")).orThrow();
        assertThat(kind(service.remove(ADMIN, RULES, "1.0.0"))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(framework.labels(RULES)).hasSize(1);
    }

    @Test
    void aPartOfTheServerStaysAndAnUnknownModuleIsNotFound() throws BundleException {
        install(TestJar.module("core", "vn.sodientu.core", "1.0.0").without("Sodientu-Module"));
        assertThat(kind(service.remove(ADMIN, "vn.sodientu.core", "1.0.0"))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(kind(service.remove(ADMIN, "vn.sodientu.core", "2.0.0"))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void pagesAreRemovedAndStayAwayWhenAFeatureBringsThemBack() throws BundleException {
        install(TestJar.module("view", PAGES, "1.0.0"));
        service.remove(ADMIN, PAGES, "1.0.0").orThrow();
        assertThat(framework.labels(PAGES)).isEmpty();
        install(TestJar.module("view", PAGES, "1.0.0"));
        new Reconciler(framework.context(), keeper.shelf()).run();
        assertThat(framework.labels(PAGES)).isEmpty();
    }

    @Test
    void aTemplateStaysWhileAUnitHasChosenItsVersion() {
        framework.announceTemplates();
        String name = "vn.sodientu.mau";
        service.install(ADMIN, TestJar.module("template", name, "1.0.0").stream())
                .orThrow();
        service.install(ADMIN, TestJar.module("template", name, "1.1.0").stream())
                .orThrow();
        desk.choices.add(choice(Choice.Kind.TEMPLATE, "mau", "1.0.0"));
        assertThat(kind(service.remove(ADMIN, name, "1.0.0"))).isEqualTo(Refusal.Kind.CONFLICT);
        desk.choices.add(choice(Choice.Kind.TEMPLATE, "mau", "1.1.0"));
        service.remove(ADMIN, name, "1.0.0").orThrow();
        assertThat(framework.labels(name)).containsExactly(name + "/1.1.0");
    }

    @Test
    void aModuleIsOnForAUnitUntilItIsSwitchedOff() {
        assertThat(service.enabled(PAGES, 2)).isTrue();
        desk.choices.add(choice(Choice.Kind.MODULE, PAGES, "off"));
        assertThat(service.enabled(PAGES, 2)).isFalse();
        assertThat(service.enabled(PAGES, 5)).isTrue();
        desk.choices.add(choice(Choice.Kind.MODULE, PAGES, "on"));
        assertThat(service.enabled(PAGES, 2)).isTrue();
    }

    private void install(TestJar jar) throws BundleException {
        framework
                .context()
                .installBundle("feature:" + jar.hashCode(), jar.stream())
                .start();
    }

    private static InputStream rules(String version) {
        return TestJar.regulation(RULES, version, "THU").stream();
    }

    private static Choice choice(Choice.Kind kind, String key, String value) {
        return new Choice(2, kind, key, null, new SchoolYear(2019), null, value, "phong", Instant.EPOCH);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, name, List.of(new Grant(role, 2, null, null, LocalDate.EPOCH, null)));
    }

    private static Refusal.Kind kind(Outcome<ModuleInfo> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<ModuleInfo>) outcome).refusal().kind();
    }
}
