package vn.sodientu.runtime.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Adds SameSite=Lax to the session cookie, for which the HTTP service of the container has no setting, and Secure when a
 * proxy before this server speaks https.
 */
final class SameSiteRequest extends HttpServletRequestWrapper {
    private static final String SET_COOKIE = "Set-Cookie";

    private final HttpServletResponse response;
    private final boolean secure;

    SameSiteRequest(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        super(request);
        this.response = response;
        this.secure = secure;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public HttpSession getSession() {
        HttpSession session = super.getSession();
        complete();
        return session;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        complete();
        return session;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        complete();
        return id;
    }

    private void complete() {
        List<String> cookies = List.copyOf(response.getHeaders(SET_COOKIE));
        if (response.isCommitted() || cookies.stream().allMatch(SameSiteRequest::isComplete)) {
            return;
        }
        response.setHeader(SET_COOKIE, null);
        for (String cookie : cookies) {
            response.addHeader(SET_COOKIE, isComplete(cookie) ? cookie : completed(cookie));
        }
    }

    private String completed(String cookie) {
        boolean marked = !secure || cookie.toLowerCase(Locale.ROOT).contains("; secure");
        return cookie + "; SameSite=Lax" + (marked ? "" : "; Secure");
    }

    private static boolean isComplete(String cookie) {
        return cookie.toLowerCase(Locale.ROOT).contains("samesite=");
    }
}
