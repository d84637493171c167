package vn.sodientu.runtime.cxf;

import jakarta.servlet.Servlet;
import jakarta.xml.ws.WebServiceException;
import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.jaxws.EndpointImpl;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes JAX-WS implementations; each has an address of its own and touches no other. */
final class SoapPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SoapPublisher.class);

    private final CxfBus bus;
    private final ServletSite site;
    private final Map<String, ServiceRegistration<Servlet>> doors = new HashMap<>();
    private final Map<Long, EndpointImpl> endpoints = new HashMap<>();

    SoapPublisher(CxfBus bus, ServletSite site) {
        this.bus = bus;
        this.site = site;
    }

    /** @param address a path of two segments or more, such as {@code /services/register} */
    synchronized void add(String address, long serviceId, Object implementation) {
        int cut = address.indexOf('/', 1);
        if (!address.startsWith("/") || cut < 0) {
            LOG.error("SOAP: sodientu.soap.address needs two segments such as /services/register, not {}", address);
            return;
        }
        try {
            endpoints.put(serviceId, CxfBus.inside(() -> {
                var endpoint = new EndpointImpl(bus.bus(), implementation);
                endpoint.publish(address.substring(cut));
                return endpoint;
            }));
        } catch (WebServiceException e) {
            LOG.error(
                    "SOAP {}: not published: {}",
                    address,
                    implementation.getClass().getName(),
                    e);
            return;
        }
        doors.computeIfAbsent(
                address.substring(0, cut), base -> site.mount(base, new SoapServlet(bus.sharedRegistry())));
        LOG.info("SOAP {}: {}", address, implementation.getClass().getName());
    }

    synchronized void remove(long serviceId) {
        EndpointImpl endpoint = endpoints.remove(serviceId);
        if (endpoint != null) {
            stop(endpoint);
        }
    }

    @Override
    public synchronized void close() {
        endpoints.values().forEach(SoapPublisher::stop);
        endpoints.clear();
        doors.values().forEach(ServiceRegistration::unregister);
        doors.clear();
    }

    private static void stop(EndpointImpl endpoint) {
        CxfBus.inside(() -> {
            endpoint.stop();
            return endpoint;
        });
    }
}
