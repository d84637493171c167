package vn.sodientu.runtime.cxf;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One immutable set of resources under one base. A change builds the next generation and swaps it in; the old one ends
 * when its last request has left, so that no request of another resource ever meets a half-built server.
 */
final class Generation {
    private final DestinationRegistry registry;
    private final Server server;
    /** One for the owner and one for each running request; at zero the generation is gone. */
    private final AtomicInteger holders = new AtomicInteger(1);

    private final CountDownLatch gone = new CountDownLatch(1);
    private volatile @Nullable Dispatcher dispatcher;

    Generation(DestinationRegistry registry, Server server) {
        this.registry = registry;
        this.server = server;
    }

    /** @return false when this generation has ended: the caller asks its successor */
    boolean serve(ServletConfig config, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        if (holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) == 0) {
            return false;
        }
        try {
            dispatcher(config).invoke(request, response);
            return true;
        } finally {
            leave();
        }
    }

    /** Takes no new request once the running ones have left. Call once. */
    void retire() {
        leave();
    }

    /** Waits for the running requests of a retired generation. */
    boolean awaitEnd(Duration patience) throws InterruptedException {
        return gone.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void leave() {
        if (holders.decrementAndGet() == 0) {
            CxfBus.inside(() -> {
                server.destroy();
                return server;
            });
            gone.countDown();
        }
    }

    private Dispatcher dispatcher(ServletConfig config) {
        Dispatcher known = dispatcher;
        if (known == null) {
            known = new Dispatcher(registry, config);
            dispatcher = known;
        }
        return known;
    }
}
