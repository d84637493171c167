package vn.sodientu.rest.server;

import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;

/** Where clients fetch tokens at the root of the server, where the description of the interface points. */
@Path("/token")
@Component(
        service = RootTokenResource.class,
        property = {"sodientu.rest=true", "sodientu.rest.address=/oauth2"})
public final class RootTokenResource extends TokenEndpoint {
    /** Called by the component runtime. */
    @Activate
    public RootTokenResource(@Reference Services services) {
        super(services);
    }
}
