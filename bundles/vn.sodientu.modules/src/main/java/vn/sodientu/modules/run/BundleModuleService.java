package vn.sodientu.modules.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.modules.ModuleInfo.State;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.modules.check.ModuleJar;
import vn.sodientu.modules.check.StaticCheck;

/** Modules as bundles of the running framework. */
@Component
public final class BundleModuleService implements ModuleService {
    private static final String OFF = "off";

    private final AccessPolicy policy;
    private final ChoiceService choices;
    private final ModuleAudit audit;
    private final ModuleKeeper keeper;
    private final Inventory inventory;
    private final Installer installer;
    private final Removal removal;
    private final Clock clock;
    private final StaticCheck check = new StaticCheck();

    /** Works on the framework this bundle runs in. */
    @Activate
    public BundleModuleService(
            BundleContext context,
            @Reference AccessPolicy policy,
            @Reference ChoiceService choices,
            @Reference RegulationService regulations,
            @Reference RecordStore store,
            @Reference ModuleKeeper keeper) {
        this.policy = policy;
        this.choices = choices;
        this.keeper = keeper;
        this.clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        this.audit = new ModuleAudit(store, clock);
        this.inventory = new Inventory(context);
        Pins pins = new Pins(regulations, store);
        this.installer =
                new Installer(context, keeper.shelf(), regulations, Patience::polling, bundle -> pins.of(bundle)
                        .isPresent());
        this.removal = new Removal(context, regulations, store, keeper, pins);
    }

    @Override
    public Outcome<List<ModuleInfo>> modules(Actor who) {
        Optional<Refusal> refusal = policy.check(who, Permission.VIEW_CHOICES, new Scope.OfServer());
        boolean somewhere = refusal.isEmpty()
                || who.grants().stream()
                        .map(grant -> new Scope.OfUnit(grant.unit()))
                        .anyMatch(unit -> policy.allows(who, Permission.VIEW_CHOICES, unit));
        return somewhere
                ? Outcome.done(inventory.all().stream().map(this::info).toList())
                : Outcome.refused(refusal.orElseThrow());
    }

    @Override
    public Outcome<ModuleInfo> install(Actor who, InputStream bundle) {
        return receive(who, bundle, "module.install", installer::install);
    }

    @Override
    public Outcome<ModuleInfo> installCandidate(Actor who, InputStream bundle) {
        return receive(who, bundle, "module.candidate", installer::installCandidate);
    }

    private Outcome<ModuleInfo> receive(
            Actor who, InputStream bundle, String action, Function<ModuleJar, Outcome<Bundle>> way) {
        Optional<Refusal> refusal = mayManage(who);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            Path file = keeper.shelf().incoming();
            try {
                return check.receive(bundle, file).then(jar -> keeper.alone(() -> install(who, jar, action, way)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Audited before anything is loaded, so that no code runs on the server that nobody answers for. */
    private Outcome<ModuleInfo> install(
            Actor who, ModuleJar jar, String action, Function<ModuleJar, Outcome<Bundle>> way) {
        audit.append(who, action, jar.label(), "sha256 " + jar.sha256());
        Outcome<Bundle> outcome = way.apply(jar);
        audit.append(who, outcome instanceof Outcome.Done ? "module.installed" : "module.refused", jar.label(), "");
        return outcome.map(this::info);
    }

    @Override
    public Outcome<ModuleInfo> promote(Actor who, String name, String version) {
        return change(who, name, version, candidate -> {
            audit.append(who, "module.promote", Inventory.label(candidate), "");
            Outcome<Bundle> outcome = installer.promote(candidate);
            String action = outcome instanceof Outcome.Done ? "module.promoted" : "module.refused";
            audit.append(who, action, Inventory.label(candidate), "");
            return outcome.map(this::info);
        });
    }

    @Override
    public Outcome<ModuleInfo> remove(Actor who, String name, String version) {
        return change(who, name, version, bundle -> remove(who, bundle));
    }

    private Outcome<ModuleInfo> remove(Actor who, Bundle bundle) {
        Optional<Refusal> needed = removal.refusal(bundle);
        if (needed.isPresent()) {
            return Outcome.refused(needed.get());
        }
        ModuleInfo info = info(bundle);
        audit.append(who, "module.remove", Inventory.label(bundle), "");
        keeper.shelf().remove(Inventory.label(bundle));
        installer.retire(bundle);
        return Outcome.done(info);
    }

    /** Changes an installed module, alone. */
    private Outcome<ModuleInfo> change(
            Actor who, String name, String version, Function<Bundle, Outcome<ModuleInfo>> work) {
        Optional<Refusal> refusal = mayManage(who);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : keeper.alone(() -> inventory.all().stream()
                        .filter(bundle -> Inventory.name(bundle).equals(name))
                        .filter(bundle -> bundle.getVersion().toString().equals(version))
                        .findFirst()
                        .map(work)
                        .orElseGet(() -> Outcome.refused(Refusal.of(
                                Refusal.Kind.NOT_FOUND,
                                "module",
                                "Không có mô-đun " + name + "/" + version + ".",
                                "There is no module " + name + "/" + version + "."))));
    }

    @Override
    public boolean enabled(String name, long unit) {
        return choices.effective(unit, Choice.Kind.MODULE, name, currentYear(), null)
                .filter(choice -> choice.value().equals(OFF))
                .isEmpty();
    }

    /** A school year's first day is 1 August. */
    private SchoolYear currentYear() {
        LocalDate today = LocalDate.now(clock);
        boolean begun = today.getMonthValue() >= Month.AUGUST.getValue();
        return new SchoolYear(begun ? today.getYear() : today.getYear() - 1);
    }

    private Optional<Refusal> mayManage(Actor who) {
        return policy.check(who, Permission.MANAGE_MODULES, new Scope.OfServer());
    }

    private ModuleInfo info(Bundle bundle) {
        return new ModuleInfo(
                Inventory.name(bundle),
                bundle.getVersion().toString(),
                Inventory.kind(bundle),
                state(bundle),
                removal.optional(bundle));
    }

    private State state(Bundle bundle) {
        State state = Inventory.state(bundle);
        return state == State.RUNNING && keeper.isCandidate(bundle.getBundleId()) ? State.CANDIDATE : state;
    }
}
