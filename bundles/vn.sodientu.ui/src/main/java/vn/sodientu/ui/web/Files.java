package vn.sodientu.ui.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Serves the scripts and the style sheet of this bundle: names of one folder, three types, nothing else. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + FilesContext.NAME + ")",
            "osgi.http.whiteboard.servlet.name=" + FilesContext.NAME,
            "osgi.http.whiteboard.servlet.pattern=/*"
        })
public final class Files extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("/[A-Za-z0-9.-]+/([a-z-]+)\\.(js|css|svg)");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Matcher name = NAME.matcher(path == null ? "" : path);
        if (!name.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = Files.class.getResourceAsStream("/web/" + name.group(1) + "." + name.group(2))) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(TYPES.get(name.group(2)));
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            file.transferTo(response.getOutputStream());
        }
    }
}
