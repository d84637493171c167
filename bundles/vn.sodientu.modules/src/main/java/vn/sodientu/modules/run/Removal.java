package vn.sodientu.modules.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.modules.Candidates;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;

/** Whether a module may be removed: never the core, never the last one that serves a regulation, never a chosen one. */
final class Removal {
    private final BundleContext context;
    private final RegulationService regulations;
    private final RecordStore store;
    private final Candidates candidates;
    private final Pins pins;

    Removal(BundleContext context, RegulationService regulations, RecordStore store, Candidates candidates, Pins pins) {
        this.context = context;
        this.regulations = regulations;
        this.store = store;
        this.candidates = candidates;
        this.pins = pins;
    }

    /** Why it may not; empty when it may. */
    Optional<Refusal> refusal(Bundle bundle) {
        return switch (Inventory.kind(bundle)) {
            case CORE -> conflict(
                    "Đây là phần lõi của máy chủ, không gỡ được.", "This is a part of the server itself and stays.");
            case REGULATION -> lastOfItsCode(bundle).or(() -> pinned(bundle));
            case TEMPLATE -> chosen(bundle);
            case VIEW -> Optional.empty();
        };
    }

    /** Whether it can be removed as far as its kind tells: shown in lists, so no choice is looked up. */
    boolean optional(Bundle bundle) {
        Kind kind = Inventory.kind(bundle);
        return kind == Kind.VIEW
                || kind == Kind.TEMPLATE
                || (kind == Kind.REGULATION && lastOfItsCode(bundle).isEmpty());
    }

    private Optional<Refusal> pinned(Bundle bundle) {
        return pins.of(bundle)
                .flatMap(choice -> conflict(
                        "Không gỡ được: đơn vị số " + choice.unit() + " đang chọn quy chế " + choice.value() + ".",
                        "It stays: unit " + choice.unit() + " chose the regulation " + choice.value() + "."));
    }

    private Optional<Refusal> lastOfItsCode(Bundle bundle) {
        if (candidates.isCandidate(bundle.getBundleId())) {
            return Optional.empty();
        }
        List<RegulationInfo> all = regulations.regulations();
        Set<String> elsewhere = all.stream()
                .filter(info -> info.bundle() != bundle.getBundleId() && !candidates.isCandidate(info.bundle()))
                .map(info -> info.id().code())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(info -> info.bundle() == bundle.getBundleId())
                .map(info -> info.id().code())
                .filter(code -> !elsewhere.contains(code))
                .findFirst()
                .flatMap(code -> conflict(
                        "Không gỡ được: đây là mô-đun duy nhất có quy chế " + code + ".",
                        "It stays: no other module has the regulation " + code + "."));
    }

    private Optional<Refusal> chosen(Bundle bundle) {
        Optional<TemplateInfo> template = Templates.of(context, bundle);
        if (template.isEmpty()) {
            return Optional.empty();
        }
        TemplateInfo info = template.get();
        List<Choice> choices = store.read(records -> records.choices().all()).stream()
                .filter(choice ->
                        choice.kind() == Choice.Kind.TEMPLATE && choice.key().equals(info.id()))
                .toList();
        return choices.stream()
                .filter(choice -> choice.value().equals(info.version()))
                .filter(choice -> Supersession.stands(choice, choices))
                .findFirst()
                .flatMap(choice -> conflict(
                        "Không gỡ được: đơn vị số " + choice.unit() + " đang chọn phiên bản này của mẫu " + info.id()
                                + ".",
                        "It stays: unit " + choice.unit() + " chose this version of the template " + info.id() + "."));
    }

    private static Optional<Refusal> conflict(String vi, String en) {
        return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "module", vi, en));
    }
}
