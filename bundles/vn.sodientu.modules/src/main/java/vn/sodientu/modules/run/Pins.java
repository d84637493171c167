package vn.sodientu.modules.run;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;

/** The choices of units that name a regulation in its very version. */
final class Pins {
    private final RegulationService regulations;
    private final RecordStore store;

    Pins(RegulationService regulations, RecordStore store) {
        this.regulations = regulations;
        this.store = store;
    }

    /** A choice that still counts and names a regulation of the bundle. */
    Optional<Choice> of(Bundle bundle) {
        List<String> brought = regulations.regulations().stream()
                .filter(info -> info.bundle() == bundle.getBundleId())
                .map(info -> info.id().toString())
                .toList();
        if (brought.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> choices = store.read(records -> records.choices().all()).stream()
                .filter(choice -> choice.kind() == Choice.Kind.REGULATION)
                .toList();
        return choices.stream()
                .filter(choice -> brought.contains(choice.value()))
                .filter(choice -> Supersession.stands(choice, choices))
                .findFirst();
    }
}
