package vn.sodientu.rest.homeroom;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.homeroom.HomeroomBookService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Paged;

/** Homeroom books; every reading is audited. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "homeroom")
@Component(service = HomeroomBookResource.class, property = "sodientu.rest=true")
public final class HomeroomBookResource {
    private static final String BOOK = "classes/{id}/homeroom-book";
    private static final String ENTRY = BOOK + "/{number}";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public HomeroomBookResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path(BOOK)
    @Operation(summary = "The homeroom book of a class (sổ chủ nhiệm), as far as it is your business")
    public BookDocument book(@PathParam("id") String id, @Context SecurityContext security) {
        return BookDocument.of(Answers.value(service().book(Caller.of(security), Ids.clazz(id))));
    }

    @POST
    @Path(BOOK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a note, an incident or a decision into the homeroom book")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EntryDocument.class)))
    public Response add(
            @PathParam("id") String id, EntryBody body, @Context SecurityContext security, @Context UriInfo uri) {
        ClassId clazz = Ids.clazz(id);
        EntryDocument document =
                EntryDocument.of(Answers.value(service().write(Caller.of(security), body.read(clazz, null))));
        return Answers.created(uri, document, "classes", id, "homeroom-book", document.id());
    }

    @PUT
    @Path(ENTRY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an entry; the version before stays")
    public EntryDocument change(
            @PathParam("id") String id,
            @PathParam("number") String number,
            EntryBody body,
            @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        EntryId entry = entry(number);
        return EntryDocument.of(Answers.value(service().write(Caller.of(security), body.read(clazz, entry))));
    }

    @POST
    @Path(ENTRY + "/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw an entry with its reason; its versions stay")
    public EntryDocument withdraw(
            @PathParam("id") String id,
            @PathParam("number") String number,
            WithdrawBody body,
            @Context SecurityContext security) {
        Ids.clazz(id);
        EntryId entry = entry(number);
        Faults faults = new Faults();
        int version = faults.given("version", body.version(), 0);
        faults.refuseIfAny();
        return EntryDocument.of(Answers.value(service()
                .withdraw(Caller.of(security), entry, version, Objects.requireNonNullElse(body.reason(), ""))));
    }

    @GET
    @Path(ENTRY + "/history")
    @Paged
    @Operation(summary = "Every version of an entry, oldest first")
    public List<EntryDocument> history(
            @PathParam("id") String id, @PathParam("number") String number, @Context SecurityContext security) {
        Ids.clazz(id);
        return Answers.value(service().history(Caller.of(security), entry(number))).stream()
                .map(EntryDocument::of)
                .toList();
    }

    private static EntryId entry(String text) {
        return EntryId.parse(text).orElseThrow(Ids::notFound);
    }

    private HomeroomBookService service() {
        return services.get(HomeroomBookService.class);
    }
}
