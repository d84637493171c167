package vn.sodientu.runtime.cxf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The whiteboard: hears of services and hands them to the publishers. */
@Component(
        immediate = true,
        service = {})
public final class WebPublisher {
    private static final String REST_ADDRESS = "sodientu.rest.address";
    private static final String SOAP_ADDRESS = "sodientu.soap.address";

    private final Bundle framework;
    private final CxfBus bus = new CxfBus();
    private final ServletSite site;
    private final RestPublisher rest;
    private final SoapPublisher soap;
    private final ServiceRegistration<ObjectMapper> mapperService;

    /** Starts the bus and the servlet context, before the first service is bound. */
    @Activate
    public WebPublisher(BundleContext context) {
        framework = context.getBundle(0);
        site = new ServletSite(context);
        ObjectMapper mapper = RestJson.create();
        rest = new RestPublisher(new RestServerFactory(bus, mapper), site);
        soap = new SoapPublisher(bus, site);
        mapperService = context.registerService(
                ObjectMapper.class, mapper, FrameworkUtil.asDictionary(Map.of("sodientu.rest.mapper", true)));
    }

    @Deactivate
    void stop() {
        mapperService.unregister();
        rest.close();
        soap.close();
        site.close();
        bus.close();
    }

    @Reference(
            service = AnyService.class,
            target = "(sodientu.rest=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeResource")
    void addResource(Object resource, Map<String, Object> properties) {
        rest.addResource(base(properties), id(properties), resource);
    }

    void removeResource(Object resource, Map<String, Object> properties) throws InterruptedException {
        if (isRunning()) {
            rest.removeResource(base(properties), id(properties));
        }
    }

    @Reference(
            service = AnyService.class,
            target = "(sodientu.rest.provider=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeProvider")
    void addProvider(Object provider, Map<String, Object> properties) {
        rest.addProvider(id(properties), provider);
    }

    void removeProvider(Object provider, Map<String, Object> properties) throws InterruptedException {
        if (isRunning()) {
            rest.removeProvider(id(properties));
        }
    }

    @Reference(
            service = AnyService.class,
            target = "(sodientu.soap.address=*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeEndpoint")
    void addEndpoint(Object endpoint, Map<String, Object> properties) {
        soap.add(String.valueOf(properties.get(SOAP_ADDRESS)), id(properties), endpoint);
    }

    void removeEndpoint(Object endpoint, Map<String, Object> properties) {
        soap.remove(id(properties));
    }

    /** While the whole server goes down nobody needs a new generation for every service that leaves. */
    private boolean isRunning() {
        return framework.getState() == Bundle.ACTIVE;
    }

    private static String base(Map<String, Object> properties) {
        return String.valueOf(properties.getOrDefault(REST_ADDRESS, "/api/v1"));
    }

    private static long id(Map<String, Object> properties) {
        return (Long) Objects.requireNonNull(properties.get(Constants.SERVICE_ID));
    }
}
