package vn.sodientu.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

/** Ends the session in every tab of the browser. */
public final class SignOut {
    private SignOut() {}

    /** By the user's wish. */
    public static void now(UI ui) {
        leave(ui, SignInPage.ROUTE);
    }

    private static void leave(UI ui, String address) {
        // The order counts: the answer that carries the redirect must still belong to the session.
        ui.getPage().setLocation(address);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
