package vn.sodientu.runtime.cxf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;

/** Builds a generation: resources, providers and the OpenAPI document of one base. */
final class RestServerFactory {
    private static final Map<String, Object> PROPERTIES = Map.of(
            // One mapper for Throwable is to see every failure, CXF's own for WebApplicationException included.
            "default.wae.mapper.least.specific", "true",
            "attachment-max-size", "33554432",
            "attachment-max-count", "20");

    private final CxfBus bus;
    private final ObjectMapper mapper;

    RestServerFactory(CxfBus bus, ObjectMapper mapper) {
        this.bus = bus;
        this.mapper = mapper;
    }

    /** @throws org.apache.cxf.service.factory.ServiceConstructionException when a resource is not a JAX-RS resource */
    Generation build(String base, List<Object> resources, List<Object> providers) {
        return CxfBus.inside(() -> {
            List<Object> beans = new ArrayList<>(resources);
            beans.add(new OpenApiDocument(
                    base, resources.stream().<Class<?>>map(Object::getClass).toList()));
            List<Object> all = new ArrayList<>(providers);
            all.add(new JacksonJsonProvider(mapper));
            var registry = new DestinationRegistryImpl();
            var factory = new JAXRSServerFactoryBean();
            factory.setBus(bus.bus());
            factory.setDestinationFactory(new HTTPTransportFactory(registry));
            factory.setAddress("/");
            for (Object bean : beans) {
                factory.setResourceClasses(bean.getClass());
                factory.setResourceProvider(bean.getClass(), new SingletonResourceProvider(bean, false));
            }
            factory.setProviders(all);
            factory.setProperties(PROPERTIES);
            return new Generation(registry, factory.create());
        });
    }
}
