package vn.sodientu.ui.session;

import java.util.List;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.ui.backend.Backend;

/** Which pages an actor may open: the menu and the gate ask the same question. */
public final class Entry {
    private final Backend backend;

    /** With the services to ask. */
    public Entry(Backend backend) {
        this.backend = backend;
    }

    /** Whether a page is open to an actor: its permission somewhere, and its module switched on where he works. */
    public boolean isOpen(Actor actor, ViewContribution view) {
        return view.permission().map(needed -> mayAnywhere(actor, needed)).orElse(true)
                && view.module().map(module -> isOn(actor, module)).orElse(true);
    }

    /** The pages of the menu. */
    public List<ViewContribution> menu(Actor actor, List<ViewContribution> views) {
        return views.stream()
                .filter(view -> view.order() >= 0 && isOpen(actor, view))
                .toList();
    }

    private boolean mayAnywhere(Actor actor, Permission needed) {
        Stream<Scope> units =
                actor.grants().stream().map(Grant::unit).distinct().map(Scope.OfUnit::new);
        return Stream.concat(units, Stream.of(new Scope.OfServer()))
                .anyMatch(scope -> backend.access().allows(actor, needed, scope));
    }

    private boolean isOn(Actor actor, String module) {
        return actor.grants().stream().anyMatch(grant -> backend.moduleEnabled(module, grant.unit()));
    }
}
