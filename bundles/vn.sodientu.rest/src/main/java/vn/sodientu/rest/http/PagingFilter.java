package vn.sodientu.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Checks limit and offset before the work and cuts the list after it. */
@Paged
@Component(service = PagingFilter.class, property = "sodientu.rest.provider=true")
public final class PagingFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        Page.of(request.getUriInfo().getQueryParameters());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()
                || !(response.getEntity() instanceof List<?> all)) {
            return;
        }
        Page page = Page.of(request.getUriInfo().getQueryParameters());
        response.setEntity(page.cut(all));
        response.getHeaders().putSingle("X-Total-Count", all.size());
        String links = page.links(request.getUriInfo().getRequestUriBuilder(), all.size());
        if (!links.isEmpty()) {
            response.getHeaders().putSingle("Link", links);
        }
    }
}
