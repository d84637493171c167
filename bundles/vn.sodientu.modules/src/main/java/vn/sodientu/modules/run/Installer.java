package vn.sodientu.modules.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.modules.check.ModuleJar;

/**
 * Puts a checked module into the framework: beside the old version, started, probed; only then the old one goes, when
 * its last call has ended. Templates stay side by side, since units choose among their versions, and so do candidates
 * with the version that serves.
 */
final class Installer {
    private static final Logger LOG = LoggerFactory.getLogger(Installer.class);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    private final BundleContext context;
    private final Inventory inventory;
    private final Shelf shelf;
    private final Probes probes;
    private final RegulationService regulations;
    private final Patience patience;
    private final Predicate<Bundle> pinned;

    /** @param pinned whether a unit chose a regulation of a bundle in its very version */
    Installer(
            BundleContext context,
            Shelf shelf,
            RegulationService regulations,
            Patience patience,
            Predicate<Bundle> pinned) {
        this.context = context;
        this.inventory = new Inventory(context);
        this.shelf = shelf;
        this.probes = new Probes(context, regulations, patience);
        this.regulations = regulations;
        this.patience = patience;
        this.pinned = pinned;
    }

    /** Installs a module; a new version of a regulation or page takes the place of the old one. */
    Outcome<Bundle> install(ModuleJar jar) {
        List<Bundle> others = inventory.versions(jar.name());
        Optional<Refusal> conflict = Conflicts.of(jar, others, this::isCandidate);
        if (conflict.isPresent()) {
            return Outcome.refused(conflict.get());
        }
        List<Bundle> serving = serving(others);
        return started(jar, shelf.keep(jar), serving).map(fresh -> {
            if (jar.kind() != Kind.TEMPLATE) {
                serving.forEach(this::giveWay);
            }
            LOG.info("Module {} is running", jar.label());
            return fresh;
        });
    }

    /** Installs a regulation beside the serving version, which serves on. */
    Outcome<Bundle> installCandidate(ModuleJar jar) {
        List<Bundle> others = inventory.versions(jar.name());
        Optional<Refusal> conflict = Conflicts.kind(jar).or(() -> Conflicts.of(jar, others, this::isCandidate));
        if (conflict.isPresent()) {
            return Outcome.refused(conflict.get());
        }
        return started(jar, shelf.keepCandidate(jar), serving(others)).map(fresh -> {
            LOG.info("Module {} is running as a candidate", jar.label());
            return fresh;
        });
    }

    /** Makes a candidate the serving version: from one moment to the next it is picked, then the old one goes. */
    Outcome<Bundle> promote(Bundle candidate) {
        List<Bundle> serving = serving(inventory.versions(Inventory.name(candidate))).stream()
                .filter(other -> other.getBundleId() != candidate.getBundleId())
                .toList();
        Optional<Refusal> conflict = Conflicts.ofPromotion(candidate, isCandidate(candidate), serving);
        if (conflict.isPresent()) {
            return Outcome.refused(conflict.get());
        }
        Optional<Violation> problem = probes.problem(candidate, serving);
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        shelf.candidates().remove(Inventory.label(candidate));
        serving.forEach(this::giveWay);
        LOG.info("Module {} was a candidate and serves", Inventory.label(candidate));
        return Outcome.done(candidate);
    }

    private List<Bundle> serving(List<Bundle> versions) {
        return versions.stream().filter(bundle -> !isCandidate(bundle)).toList();
    }

    private boolean isCandidate(Bundle bundle) {
        return shelf.candidates().has(Inventory.label(bundle));
    }

    /** The module, running and probed; when it fails, everything is as before. */
    private Outcome<Bundle> started(ModuleJar jar, Path file, List<Bundle> serving) {
        Optional<Bundle> started = Optional.empty();
        try {
            Bundle fresh = load(context, jar, file);
            started = Optional.of(fresh);
            fresh.start();
        } catch (BundleException e) {
            LOG.warn("Module {} cannot be started", jar.label(), e);
            started.ifPresent(this::uninstall);
            shelf.drop(jar.label());
            return refused(unresolved(e));
        }
        Bundle fresh = started.orElseThrow();
        Optional<Violation> problem = probes.problem(fresh, serving);
        if (problem.isPresent()) {
            LOG.warn(
                    "Module {} failed its probe: {}",
                    jar.label(),
                    problem.get().message().en());
            uninstall(fresh);
            shelf.drop(jar.label());
            return refused(problem.get());
        }
        return Outcome.done(fresh);
    }

    /** A version that a unit chose stays for that unit. */
    private void giveWay(Bundle old) {
        if (pinned.test(old)) {
            shelf.kept().add(Inventory.label(old));
            LOG.info("Module {} stays beside its successor, a unit chose it", Inventory.label(old));
        } else {
            retire(old);
        }
    }

    /** Uninstalls a bundle once no call is at work in it, or after the longest wait. */
    void retire(Bundle old) {
        String label = Inventory.label(old);
        if (!patience.until(LONGEST_CALL, () -> regulations.inUse(old.getBundleId()) == 0)) {
            LOG.warn("Module {} is removed while calls are still at work in it", label);
        }
        uninstall(old);
        shelf.drop(label);
        LOG.info("Module {} was removed", label);
    }

    /** One location a version, so that two of them can be there at once. */
    static Bundle load(BundleContext context, ModuleJar jar, Path file) throws BundleException {
        try (InputStream in = Files.newInputStream(file)) {
            return context.installBundle("module:" + jar.label(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            Wiring.release(context, bundle);
        } catch (BundleException e) {
            LOG.error("Module {} cannot be uninstalled", Inventory.label(bundle), e);
        }
    }

    private static Violation unresolved(BundleException e) {
        String detail = String.valueOf(e.getMessage());
        boolean missing = e.getType() == BundleException.RESOLVE_ERROR;
        return Violation.of(
                "module",
                new LocalText(
                        (missing ? "Mô-đun cần thành phần mà máy chủ không có: " : "Mô-đun không khởi động được: ")
                                + detail,
                        (missing ? "The module needs something the server lacks: " : "The module cannot start: ")
                                + detail));
    }

    private static Outcome<Bundle> refused(Violation violation) {
        return Outcome.refused(Refusal.Kind.INVALID, List.of(violation));
    }
}
