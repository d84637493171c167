package vn.sodientu.runtime.vaadin.internal;

import jakarta.servlet.http.HttpServletResponse;

/** Response headers of the web interface. */
final class PageHeaders {
    static final String POLICY = "Content-Security-Policy";

    private PageHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Not DENY: the preview shows a PDF of this server in a frame of this server.
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader(POLICY, policy(""));
    }

    /**
     * As strict as Flow permits: its client builds functions from text (unsafe-eval) and its components write style
     * elements (unsafe-inline for styles).
     */
    static String policy(String scripts) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' " + scripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:"
                + "; connect-src 'self'; frame-src 'self' blob:; object-src 'self'; base-uri 'self'"
                + "; form-action 'self'; frame-ancestors 'self'";
    }
}
