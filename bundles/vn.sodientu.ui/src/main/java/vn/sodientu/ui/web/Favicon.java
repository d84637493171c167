package vn.sodientu.ui.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import org.osgi.service.component.annotations.Component;

/** The icon of the browser's tab, at the address where browsers look for it without being told. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=sodientu.ui)",
            "osgi.http.whiteboard.servlet.name=sodientu.ui.favicon",
            "osgi.http.whiteboard.servlet.pattern=/favicon.ico"
        })
public final class Favicon extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream file = Favicon.class.getResourceAsStream("/web/favicon.ico")) {
            if (file == null) {
                throw new IllegalStateException("This bundle lacks its icon");
            }
            response.setContentType("image/x-icon");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "public, max-age=86400");
            file.transferTo(response.getOutputStream());
        }
    }
}
