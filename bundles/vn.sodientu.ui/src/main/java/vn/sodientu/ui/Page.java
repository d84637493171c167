package vn.sodientu.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.domain.text.LocalText;

/** One of the product's own pages. */
record Page(
        String route,
        LocalText title,
        String icon,
        int order,
        @Nullable Permission needed,
        Class<? extends Component> viewClass,
        Supplier<Component> factory)
        implements ViewContribution {
    @Override
    public Optional<Permission> permission() {
        return Optional.ofNullable(needed);
    }

    @Override
    public Object create() {
        return factory.get();
    }
}
