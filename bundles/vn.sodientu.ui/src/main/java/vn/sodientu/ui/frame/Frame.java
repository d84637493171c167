package vn.sodientu.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.runtime.vaadin.LayoutContribution;
import vn.sodientu.runtime.vaadin.ViewRegistry;
import vn.sodientu.ui.backend.Backend;

/** Makes the frame for each tab. */
@org.osgi.service.component.annotations.Component
public final class Frame implements LayoutContribution {
    private final Backend backend;

    /** With the services of the register. */
    @Activate
    public Frame(@Reference Backend backend) {
        this.backend = backend;
    }

    @Override
    public Class<? extends RouterLayout> layoutClass() {
        return MainLayout.class;
    }

    @Override
    public Component create(ViewRegistry views) {
        return new MainLayout(backend, views);
    }
}
