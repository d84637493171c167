package vn.sodientu.print;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.spi.health.HealthProbe;
import vn.sodientu.print.template.TemplateStore;

/** Printing is well while there is a template to print with; a broken one beside good ones is only a warning in the log. */
@Component
public final class PrintHealth implements HealthProbe {
    private final TemplateStore store;

    @Activate
    public PrintHealth(@Reference TemplateStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "print";
    }

    @Override
    public Optional<String> problem() {
        return store.infos().isEmpty() && !store.broken().isEmpty()
                ? Optional.of("No template can be used: " + store.broken())
                : Optional.empty();
    }
}
