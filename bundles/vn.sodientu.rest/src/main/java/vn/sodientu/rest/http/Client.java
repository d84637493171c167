package vn.sodientu.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import vn.sodientu.api.account.ClientAddress;

/** Where a request comes from. */
public final class Client {
    private Client() {}

    /** The address of the client, that before a trusted proxy included. */
    public static String address(HttpServletRequest request) {
        return ClientAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }
}
