package vn.sodientu.runtime.vaadin.internal;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.Serial;
import java.util.List;
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
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.replaceAll(handler -> handler.getClass() == UidlRequestHandler.class ? new PageMessages() : handler);
        return handlers;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new Creator(this, ui));
    }
}
