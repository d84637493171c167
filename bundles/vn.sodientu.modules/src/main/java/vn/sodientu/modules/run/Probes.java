package vn.sodientu.modules.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Whether a module that was just started does what its kind promises. */
final class Probes {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** A template is validated and rendered before it is registered. */
    private static final Duration LONGEST_TEMPLATE = Duration.ofSeconds(20);

    private final BundleContext context;
    private final RegulationService regulations;
    private final Patience patience;

    Probes(BundleContext context, RegulationService regulations, Patience patience) {
        this.context = context;
        this.regulations = regulations;
        this.patience = patience;
    }

    /** What is wrong with the new bundle, beside the older versions of it. */
    Optional<Violation> problem(Bundle fresh, List<Bundle> older) {
        return switch (Inventory.kind(fresh)) {
            case REGULATION -> regulationProblem(fresh, older);
            case TEMPLATE -> absent(LONGEST_TEMPLATE, () -> providesTemplate(fresh), "mẫu sổ", "register template");
            case VIEW -> absent(LONGEST, () -> providesView(fresh), "trang màn hình", "page");
            case CORE -> absent(LONGEST, () -> fresh.getState() == Bundle.ACTIVE, "phần đang chạy", "running part");
        };
    }

    private Optional<Violation> regulationProblem(Bundle fresh, List<Bundle> older) {
        Optional<Violation> missing = absent(
                LONGEST,
                () -> !of(List.of(fresh)).isEmpty() || refused(fresh).isPresent(),
                "quy chế đánh giá",
                "regulation");
        Optional<Violation> refused = refused(fresh);
        if (missing.isPresent() || refused.isPresent()) {
            return refused.or(() -> missing);
        }
        List<RegulationInfo> brought = of(List.of(fresh));
        String version = fresh.getVersion().toString();
        if (brought.stream().anyMatch(info -> !info.id().version().equals(version))) {
            return problem(
                    "Quy chế phải mang đúng phiên bản của mô-đun: " + version + ".",
                    "The regulation must carry the version of its module: " + version + ".");
        }
        Set<String> lost = codes(of(older));
        lost.removeAll(codes(brought));
        if (!lost.isEmpty()) {
            return problem(
                    "Phiên bản mới thiếu quy chế " + lost + " mà phiên bản cũ có.",
                    "The new version lacks the regulations " + lost + " of the old one.");
        }
        return taken(fresh, brought);
    }

    /** Why the server does not offer a regulation of the module: perhaps a golden case that comes out otherwise. */
    private Optional<Violation> refused(Bundle fresh) {
        return regulations.refused(fresh.getBundleId()).stream().findFirst();
    }

    private Optional<Violation> taken(Bundle fresh, List<RegulationInfo> brought) {
        Set<String> codes = codes(brought);
        return regulations.regulations().stream()
                .filter(info -> codes.contains(info.id().code()) && !sameModule(info.bundle(), fresh))
                .findFirst()
                .flatMap(info -> problem(
                        "Quy chế " + info.id().code() + " đã do một mô-đun khác cung cấp.",
                        "Another module brings the regulation " + info.id().code() + " already."));
    }

    private boolean sameModule(long id, Bundle fresh) {
        Bundle other = context.getBundle(id);
        return other == null || Inventory.name(other).equals(Inventory.name(fresh));
    }

    private List<RegulationInfo> of(List<Bundle> bundles) {
        Set<Long> ids = bundles.stream().map(Bundle::getBundleId).collect(Collectors.toSet());
        return regulations.regulations().stream()
                .filter(info -> ids.contains(info.bundle()))
                .toList();
    }

    private static Set<String> codes(List<RegulationInfo> infos) {
        return infos.stream().map(info -> info.id().code()).collect(Collectors.toSet());
    }

    /** Templates are registered by the bundle that finds them, so every one there is must be asked. */
    private boolean providesTemplate(Bundle fresh) {
        return Templates.of(context, fresh).isPresent();
    }

    private static boolean providesView(Bundle fresh) {
        ServiceReference<?>[] own = fresh.getRegisteredServices();
        return own != null && Stream.of(own).anyMatch(Probes::isView);
    }

    private static boolean isView(ServiceReference<?> service) {
        Object types = service.getProperty(Constants.OBJECTCLASS);
        return types instanceof String[] names && List.of(names).contains(ViewContribution.class.getName());
    }

    private Optional<Violation> absent(Duration longest, BooleanSupplier there, String vi, String en) {
        if (patience.until(longest, there)) {
            return Optional.empty();
        }
        return problem(
                "Mô-đun đã khởi động nhưng không cung cấp " + vi + " nào trong " + longest.toSeconds()
                        + " giây; phiên bản đang chạy được giữ nguyên.",
                "The module started but brought no " + en + " within " + longest.toSeconds()
                        + " seconds; what ran before still runs.");
    }

    private static Optional<Violation> problem(String vi, String en) {
        return Optional.of(Violation.of("module", new LocalText(vi, en)));
    }
}
