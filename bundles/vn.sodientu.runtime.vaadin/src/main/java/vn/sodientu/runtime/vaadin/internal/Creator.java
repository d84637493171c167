package vn.sodientu.runtime.vaadin.internal;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.Serial;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.runtime.vaadin.LayoutContribution;
import vn.sodientu.runtime.vaadin.UiPage;

/** Lets each bundle create its own views, so that a view gets services through its constructor and no class loader trick. */
final class Creator extends DefaultInstantiator {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient WebUi ui;

    Creator(VaadinService service, WebUi ui) {
        super(service);
        this.ui = ui;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(),
                Stream.of(event -> event.addIndexHtmlRequestListener(new ScriptNonce())));
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return ui.views()
                .ofClass(type)
                .map(view -> view.create())
                .or(() -> frame(type))
                .or(() -> page(type))
                .map(type::cast)
                .orElseGet(() -> super.getOrCreate(type));
    }

    private Optional<Object> frame(Class<?> type) {
        LayoutContribution layout = ui.layout();
        return type == layout.layoutClass() ? Optional.of(layout.create(ui.views())) : Optional.empty();
    }

    private Optional<Object> page(Class<?> type) {
        return Stream.concat(ui.policy().pages().stream(), ui.policy().errorViews().stream())
                .filter(page -> page.type() == type)
                .map(UiPage::factory)
                .<Object>map(factory -> factory.get())
                .findFirst();
    }
}
