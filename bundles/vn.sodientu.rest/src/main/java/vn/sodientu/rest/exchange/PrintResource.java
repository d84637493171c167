package vn.sodientu.rest.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;

/** Templates, print orders and their files. */
@Path("/")
@Tag(name = "print")
@Component(service = PrintResource.class, property = "sodientu.rest=true")
public final class PrintResource {
    private static final String PDF = "application/pdf";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public PrintResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("templates")
    @Produces(MediaType.APPLICATION_JSON)
    @Paged
    @Operation(summary = "The templates you may print, every version for itself")
    public List<TemplateView> templates(@Context SecurityContext security, @Context HttpHeaders headers) {
        Locale locale = Language.of(headers);
        return Answers.value(prints().templates(Caller.of(security))).stream()
                .map(template -> TemplateView.of(template, locale))
                .toList();
    }

    @POST
    @Path("print-orders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Order a print of a class; it runs in the background, ask at the Location for its state")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = PrintOrderView.class)))
    public Response order(
            PrintOrderBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var order = Answers.value(prints().order(Caller.of(security), body.read()));
        return Response.accepted(PrintOrderView.of(order, Language.of(headers)))
                .location(Answers.address(uri, "print-orders", order.id().toString()))
                .build();
    }

    @GET
    @Path("print-orders/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The state of a print order, with counts and the reason of a failure")
    public PrintOrderView order(
            @PathParam("id") String id, @Context SecurityContext security, @Context HttpHeaders headers) {
        return PrintOrderView.of(
                Answers.value(prints().order(Caller.of(security), Ids.order(id))), Language.of(headers));
    }

    @GET
    @Path("print-orders/{id}/file")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(summary = "The PDF of an order that is done; 409 before")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    public Response file(@PathParam("id") String id, @Context SecurityContext security) {
        PrintOrderId order = Ids.order(id);
        byte[] pdf = Answers.value(prints().file(Caller.of(security), order));
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"so-" + order + ".pdf\"")
                .build();
    }

    private PrintService prints() {
        return services.get(PrintService.class);
    }
}
