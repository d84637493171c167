package vn.sodientu.runtime.cxf;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The OpenAPI 3 description of one base, read from the resource classes when it is first asked for. */
@Path("/openapi.json")
public final class OpenApiDocument {
    private final String base;
    private final Set<Class<?>> resources;
    private volatile @Nullable String json;

    OpenApiDocument(String base, List<Class<?>> resources) {
        this.base = base;
        this.resources = new LinkedHashSet<>(resources);
    }

    /** The document, as JSON in UTF-8. */
    @GET
    @Produces("application/json;charset=UTF-8")
    @Operation(hidden = true)
    public String document() throws JsonProcessingException {
        String known = json;
        if (known == null) {
            known = Json.mapper().writeValueAsString(read());
            json = known;
        }
        return known;
    }

    private OpenAPI read() {
        OpenAPI frame = new OpenAPI()
                .info(new Info()
                        .title("Sổ Điện Tử")
                        .description(
                                "Electronic school register. Errors are application/problem+json (RFC 9457). An account"
                                        + " with one-time codes sends one beside HTTP Basic in the header Sodientu-Code, or to the"
                                        + " token address as the parameter code.")
                        .version("1"))
                .addServersItem(new Server().url(base))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "oauth2",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.OAUTH2)
                                        .flows(new OAuthFlows()
                                                .clientCredentials(new OAuthFlow()
                                                        .tokenUrl("/oauth2/token")
                                                        .scopes(new Scopes())))))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("oauth2"));
        return new Reader(new SwaggerConfiguration().openAPI(frame)).read(resources);
    }
}
