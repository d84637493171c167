package vn.sodientu.rest.server;

import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;

/** Where clients fetch tokens below the base of the interface. */
@Path("/oauth2/token")
@Component(
        service = TokenResource.class,
        property = {"sodientu.rest=true", "sodientu.rest.address=/api/v1"})
public final class TokenResource extends TokenEndpoint {
    /** Called by the component runtime. */
    @Activate
    public TokenResource(@Reference Services services) {
        super(services);
    }
}
