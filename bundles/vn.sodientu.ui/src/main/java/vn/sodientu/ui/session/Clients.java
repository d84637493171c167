package vn.sodientu.ui.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import vn.sodientu.api.account.ClientAddress;

/** Where the request at work comes from. */
final class Clients {
    private Clients() {}

    static String address() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        return ClientAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }
}
