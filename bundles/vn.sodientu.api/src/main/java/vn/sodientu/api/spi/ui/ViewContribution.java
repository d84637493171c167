package vn.sodientu.api.spi.ui;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sodientu.api.access.Permission;
import vn.sodientu.domain.text.LocalText;

/**
 * A page that a bundle adds to the web UI, published as a service; when the service goes, so do its route and its menu
 * entry. Types of the UI library do not appear here, so that this bundle needs none.
 */
@ConsumerType
public interface ViewContribution {
    /** Address below the root, without a leading slash: co-so-vat-chat. May hold parameters: bang-diem/:sheet. */
    String route();

    /** Menu entry and page title. */
    LocalText title();

    /** Icon of the Vaadin set: vaadin:building. */
    String icon();

    /** Place in the menu, lower first; below 0 the view gets no menu entry. */
    int order();

    /** What a user must be allowed somewhere to see the menu entry; empty for everybody signed in. */
    Optional<Permission> permission();

    /** Name of the module a unit can switch off; empty for a part of the product itself. */
    default Optional<String> module() {
        return Optional.empty();
    }

    /** Class of the view, a component of the UI library. */
    Class<?> viewClass();

    /** A new view for one navigation, an instance of {@link #viewClass()}. */
    Object create();
}
