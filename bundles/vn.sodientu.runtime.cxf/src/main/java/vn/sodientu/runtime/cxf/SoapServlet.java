package vn.sodientu.runtime.cxf;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.jspecify.annotations.Nullable;

/** Serves all SOAP endpoints below one first path segment, such as {@code /services}. */
final class SoapServlet extends GuardedServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DestinationRegistry registry;
    private transient @Nullable Dispatcher dispatcher;

    SoapServlet(DestinationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void init() {
        dispatcher = new Dispatcher(registry, getServletConfig());
    }

    @Override
    void dispatch(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        Dispatcher ready = dispatcher;
        if (ready == null) {
            throw new ServletException("not initialised");
        }
        ready.invoke(request, response);
    }
}
