package vn.sodientu.runtime.cxf;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;

/** What REST and SOAP share at the door: response headers, and no write on behalf of a foreign web page. */
abstract class GuardedServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        // A browser that remembers Basic credentials sends them along from any page; it also says where the page is
        // from.
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site")) && !READING.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            // CXF would read, and answer, in ISO-8859-1.
            request.setCharacterEncoding("UTF-8");
        }
        dispatch(request, response);
    }

    abstract void dispatch(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;
}
