package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.file.PupilFileService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.RepeatKey;
import vn.sodientu.rest.http.Times;

/** The fields of pupils' files. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pupil files")
@Component(service = PupilFileResource.class, property = "sodientu.rest=true")
public final class PupilFileResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public PupilFileResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("pupil-fields")
    @Operation(summary = "Every field of a pupil's file, and the code lists")
    public CatalogueView catalogue(@Context SecurityContext security, @Context HttpHeaders headers) {
        return CatalogueView.of(Answers.value(service().catalogue(Caller.of(security))), Language.of(headers));
    }

    @GET
    @Path("pupils/{id}/file")
    @Operation(
            summary = "A pupil's file",
            description = "What is sensitive is withheld; full=true reads it too, for those who may, and is audited"
                    + " with the purpose.")
    public FileView file(
            @PathParam("id") String id,
            @QueryParam("full") @Nullable String full,
            @QueryParam("purpose") @Nullable String purpose,
            @Context SecurityContext security) {
        PupilId pupil = Ids.pupil(id);
        Faults faults = new Faults();
        boolean all = Times.flag(faults, "full", full);
        faults.refuseIfAny();
        Actor who = Caller.of(security);
        return FileView.of(Answers.value(
                all
                        ? service().readInFull(who, pupil, MoveBody.text(purpose))
                        : service().read(who, pupil)));
    }

    @PUT
    @Path("pupils/{id}/file")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change fields of a pupil's file, all or nothing",
            description = "For the office, and for the homeroom teacher but for name, birth and sex.")
    public FileView change(
            @PathParam("id") String id,
            @Parameter(description = "Your own name for this request; a repeat with it does nothing twice")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            FieldsBody body,
            @Context SecurityContext security) {
        Actor who = Caller.of(security);
        return FileView.of(Answers.value(service().change(who, body.read(Ids.pupil(id), RepeatKey.checked(key)))));
    }

    @GET
    @Path("pupils/{id}/file/{field}/history")
    @Paged
    @Operation(summary = "Every version of a field, newest first; audited")
    public List<FieldHistoryView> history(
            @PathParam("id") String id, @PathParam("field") String field, @Context SecurityContext security) {
        return Answers.value(service().history(Caller.of(security), Ids.pupil(id), field)).stream()
                .map(FieldHistoryView::of)
                .toList();
    }

    private PupilFileService service() {
        return services.get(PupilFileService.class);
    }
}
