package vn.sodientu.ui.session;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.LocalDate;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.code.CodeSection;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** The own account: what it may be, and its password. */
public final class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** Where the page lies. */
    public static final String ROUTE = "tai-khoan";

    private final transient Backend backend;

    /** With the services of the register. */
    public AccountView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        add(new PageTitle(messages.get("account.title"))
                .line(messages.get("account.line", actor.displayName(), actor.account())));
        var roles = new UnorderedList();
        actor.grants().forEach(grant -> roles.add(new ListItem(role(grant, messages))));
        add(new H2(messages.get("account.roles")), roles, new H2(messages.get("password.title")));
        add(new PasswordForm(backend, actor.account(), (now, password) -> changed(now)));
        add(new H2(messages.get("code.title")));
        add(new CodeSection(backend, actor, Clients.address(), SignedIn::keep));
    }

    private static String role(Grant grant, Messages messages) {
        LocalDate to = grant.to();
        String role = messages.of(grant.role().label());
        String from = Dates.day(grant.from());
        return to == null
                ? messages.get("account.roleSince", role, from)
                : messages.get("account.roleUntil", role, from, Dates.day(to));
    }

    /** This session goes on with the new password; all others of the account are over. */
    private static void changed(Actor actor) {
        SignedIn.keep(actor);
        Notices.good(Messages.current().get("password.done"));
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("account.title");
    }
}
