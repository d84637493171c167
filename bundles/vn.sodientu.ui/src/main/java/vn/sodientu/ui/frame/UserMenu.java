package vn.sodientu.ui.frame;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.ui.session.AccountView;
import vn.sodientu.ui.session.SignOut;
import vn.sodientu.ui.text.Messages;

/** Who is signed in, and the way out. */
final class UserMenu extends Div {
    UserMenu(Actor actor) {
        Messages messages = Messages.current();
        addClassName("sdt-user");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.getElement().setAttribute("aria-label", messages.get("user.menu"));
        var name = new Span(actor.displayName());
        name.addClassName("sdt-user-name");
        var arrow = new Icon("lumo", "dropdown");
        arrow.addClassName("sdt-user-arrow");
        MenuItem user = bar.addItem(name);
        user.add(arrow);
        user.setId("sdt-user");
        String roles = actor.grants().stream()
                .map(grant -> messages.of(grant.role().label()))
                .distinct()
                .collect(Collectors.joining(", "));
        user.getSubMenu().addItem(roles).setEnabled(false);
        MenuItem own = user.getSubMenu().addItem(messages.get("account.title"), click -> getUI().ifPresent(
                        ui -> ui.navigate(AccountView.ROUTE)));
        own.setId("sdt-account");
        MenuItem out = user.getSubMenu().addItem(messages.get("signOut"), click -> getUI().ifPresent(SignOut::now));
        out.setId("sdt-sign-out");
        add(new LanguageButton(), bar);
    }
}
