package vn.sodientu.runtime.cxf;

import java.util.function.Supplier;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.HTTPTransportFactory;

/** The one CXF bus of this server. CXF looks things up through the thread context loader, hence {@link #inside}. */
final class CxfBus implements AutoCloseable {
    private static final ClassLoader LOADER = CxfBus.class.getClassLoader();

    private final Bus bus = inside(() -> new ExtensionManagerBus(null, null, LOADER));

    CxfBus() {
        BusFactory.setDefaultBus(bus);
    }

    Bus bus() {
        return bus;
    }

    /** The registry SOAP endpoints share; every REST generation has a registry of its own. */
    DestinationRegistry sharedRegistry() {
        return bus.getExtension(HTTPTransportFactory.class).getRegistry();
    }

    static <T> T inside(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        bus.shutdown(true);
        BusFactory.clearDefaultBusForAnyThread(bus);
    }
}
