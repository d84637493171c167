package vn.sodientu.ui.frame;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.ui.text.Messages;

/** The menu, drawn from the views that are there. */
final class MenuNav extends SideNav {
    private static final String SET = "vaadin:";

    void show(List<ViewContribution> views) {
        Messages messages = Messages.current();
        getElement().setAttribute("aria-label", messages.get("menu"));
        removeAll();
        for (ViewContribution view : views) {
            var item = new SideNavItem(messages.of(view.title()), view.route(), icon(view.icon()));
            item.setMatchNested(!view.route().isEmpty());
            item.getElement().setAttribute("data-route", view.route());
            addItem(item);
        }
    }

    private static Icon icon(String name) {
        return name.startsWith(SET) ? new Icon("vaadin", name.substring(SET.length())) : new Icon("vaadin", "file-o");
    }
}
