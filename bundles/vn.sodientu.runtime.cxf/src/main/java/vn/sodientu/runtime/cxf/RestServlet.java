package vn.sodientu.runtime.cxf;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Hands every request of a base to the generation that is current at that moment. */
final class RestServlet extends GuardedServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<@Nullable Generation> current = new AtomicReference<>();

    /** @return the generation before, to be retired by the caller */
    @Nullable
    Generation swap(@Nullable Generation next) {
        return current.getAndSet(next);
    }

    @Override
    void dispatch(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Generation generation = current.get();
        while (generation != null && !generation.serve(getServletConfig(), request, response)) {
            generation = current.get();
        }
        if (generation == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
