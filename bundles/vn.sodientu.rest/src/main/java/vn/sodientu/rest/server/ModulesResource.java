package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.FileForm;
import vn.sodientu.rest.http.MaxBody;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;
import vn.sodientu.rest.http.Upload;

/** Modules that come, go and are replaced while the server runs. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "modules")
@Component(service = ModulesResource.class, property = "sodientu.rest=true")
public final class ModulesResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ModulesResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("modules")
    @Paged
    @Operation(summary = "The modules installed")
    public List<ModuleView> modules(@Context SecurityContext security) {
        return Answers.value(modules().modules(Caller.of(security))).stream()
                .map(ModuleView::of)
                .toList();
    }

    @POST
    @Path("modules")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(
            summary = "Install a module, or replace an older version of it without a break",
            description =
                    "With candidate=true a new version of a regulation runs beside the one that serves: it is used "
                            + "only where its very version is asked for, by a preview, or by a unit that chose it. "
                            + "An old version that a unit chose stays for that unit.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ModuleView.class)))
    public Response install(
            @RequestBody(content = @Content(schema = @Schema(implementation = FileForm.class))) List<EntityPart> parts,
            @Parameter(schema = @Schema(type = "boolean", defaultValue = "false")) @QueryParam("candidate") @Nullable
                    String candidate,
            @Context SecurityContext security) {
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        boolean beside = Times.flag(faults, "candidate", candidate);
        faults.refuseIfAny();
        InputStream file = Upload.file(parts);
        ModuleView installed = ModuleView.of(Answers.value(
                beside ? modules().installCandidate(who, file) : modules().install(who, file)));
        return Response.status(Response.Status.CREATED).entity(installed).build();
    }

    @POST
    @Path("modules/{name}/{version}/promote")
    @Operation(summary = "Make a candidate the serving version without a break. 409 for what is no candidate")
    public ModuleView promote(
            @PathParam("name") String name, @PathParam("version") String version, @Context SecurityContext security) {
        return ModuleView.of(Answers.value(modules().promote(Caller.of(security), name, version)));
    }

    @DELETE
    @Path("modules/{name}/{version}")
    @Operation(summary = "Remove a module; its data stays. 409 for parts of the server itself")
    @ApiResponse(responseCode = "204", description = "It is gone")
    public void remove(
            @PathParam("name") String name, @PathParam("version") String version, @Context SecurityContext security) {
        Answers.value(modules().remove(Caller.of(security), name, version));
    }

    private ModuleService modules() {
        return services.get(ModuleService.class);
    }
}
