package vn.sodientu.rest.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import org.osgi.service.component.annotations.Component;

/** Puts the checks of the body before every resource method, those of other bundles included. */
@Component(service = BodyLimits.class, property = "sodientu.rest.provider=true")
public final class BodyLimits implements DynamicFeature {
    private static final long MEGABYTE = 1_000_000;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        MaxBody limit = resource.getResourceMethod().getAnnotation(MaxBody.class);
        int megabytes = limit == null ? MaxBody.USUAL : limit.megabytes();
        boolean needed = resource.getResourceMethod().isAnnotationPresent(Consumes.class);
        context.register(new BodyFilter(megabytes * MEGABYTE, needed));
    }
}
