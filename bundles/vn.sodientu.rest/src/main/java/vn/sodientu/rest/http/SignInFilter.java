package vn.sodientu.rest.http;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.account.HeaderSignIn;
import vn.sodientu.api.lookup.Services;

/**
 * Lets a request pass once it is known who sends it, before every resource method, those of other bundles included. Only
 * the Authorization header counts, never a cookie.
 */
@Priority(Priorities.AUTHENTICATION)
@Component(service = SignInFilter.class, property = "sodientu.rest.provider=true")
public final class SignInFilter implements ContainerRequestFilter {
    /** The description of the interface is no secret; its resource belongs to the publisher. */
    private static final String DESCRIPTION = "/openapi.json";

    private final HeaderSignIn signIn;

    /** Stands for the current request; set by the JAX-RS runtime. */
    @Context
    private @Nullable HttpServletRequest servlet;

    /** Stands for the method of the current request; set by the JAX-RS runtime. */
    @Context
    private @Nullable ResourceInfo resource;

    /** Called by the component runtime. */
    @Activate
    public SignInFilter(@Reference Services services) {
        signIn = new HeaderSignIn(() -> services.get(AccountService.class), Clock.systemUTC());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (isOpen(Objects.requireNonNull(resource))) {
            return;
        }
        SecurityContext before = request.getSecurityContext();
        boolean secure = before != null && before.isSecure();
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        String address = Client.address(Objects.requireNonNull(servlet));
        String code = request.getHeaderString(HeaderSignIn.CODE_HEADER);
        request.setSecurityContext(new Caller(Answers.value(signIn.signIn(header, code, address)), secure));
    }

    private static boolean isOpen(ResourceInfo resource) {
        Path path = resource.getResourceClass().getAnnotation(Path.class);
        return resource.getResourceMethod().isAnnotationPresent(NoSignIn.class)
                || (path != null && DESCRIPTION.equals(path.value()));
    }
}
