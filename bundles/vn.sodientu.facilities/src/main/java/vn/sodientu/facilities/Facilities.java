package vn.sodientu.facilities;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.domain.text.LocalText;

/** Adds the page to the menu; when this bundle goes, so does the page. */
@Component
public final class Facilities implements ViewContribution {
    private static final int AFTER_THE_REGISTER = 60;

    private final RosterService roster;

    /** With the class lists. */
    @Activate
    public Facilities(@Reference RosterService roster) {
        this.roster = roster;
    }

    @Override
    public String route() {
        return "co-so-vat-chat";
    }

    @Override
    public LocalText title() {
        return new LocalText("Cơ sở vật chất", "Facilities");
    }

    @Override
    public String icon() {
        return "vaadin:building-o";
    }

    @Override
    public int order() {
        return AFTER_THE_REGISTER;
    }

    @Override
    public Optional<Permission> permission() {
        return Optional.of(Permission.VIEW_ROSTER);
    }

    @Override
    public Optional<String> module() {
        return Optional.of("facilities");
    }

    @Override
    public Class<?> viewClass() {
        return FacilitiesView.class;
    }

    @Override
    public Object create() {
        return new FacilitiesView(roster);
    }
}
