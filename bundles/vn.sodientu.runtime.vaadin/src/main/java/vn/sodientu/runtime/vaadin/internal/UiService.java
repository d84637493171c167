package vn.sodientu.runtime.vaadin.internal;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import java.io.Serial;
import java.util.Optional;

/** Vaadin's service with an instantiator that asks the contributing bundles. */
final class UiService extends VaadinServletService {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient WebUi ui;

    UiService(VaadinServlet servlet, DeploymentConfiguration configuration, WebUi ui) {
        super(servlet, configuration);
        this.ui = ui;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new Creator(this, ui));
    }
}
