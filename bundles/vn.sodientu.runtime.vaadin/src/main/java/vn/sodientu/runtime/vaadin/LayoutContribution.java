package vn.sodientu.runtime.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import org.osgi.annotation.versioning.ConsumerType;

/** The frame around every view, published as a service. Without one the web interface does not start. */
@ConsumerType
public interface LayoutContribution {
    /** Class of what {@link #create} gives. */
    Class<? extends RouterLayout> layoutClass();

    /** A new frame for one browser tab. */
    Component create(ViewRegistry views);
}
