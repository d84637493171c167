package vn.sodientu.rest.offline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.offline.OfflineMarks;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.MaxBody;
import vn.sodientu.rest.http.Times;
import vn.sodientu.rest.http.Upload;

/** Mark sheets as workbooks that go out, are filled in without the server, and come back. */
@Path("/")
@Tag(name = "offline")
@Component(service = OfflineResource.class, property = "sodientu.rest=true")
public final class OfflineResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CHOICES = "choices";
    private static final int UNPROCESSABLE = 422;

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public OfflineResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("sheets/{id}/workbook")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(summary = "A mark sheet as a workbook to be filled in without the server; for who enters its marks")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    public Response workbook(@PathParam("id") String id, @Context SecurityContext security) {
        SheetId sheet = Ids.sheet(id);
        return file(Answers.value(offline().export(Caller.of(security), List.of(sheet))), sheet.toString());
    }

    @GET
    @Path("workbooks/marks")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(summary = "All mark sheets of a term that you teach, as one workbook, a worksheet a sheet")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    public Response own(@QueryParam("term") @Nullable String term, @Context SecurityContext security) {
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        Term wanted = Times.term(faults, "term", term);
        faults.refuseIfAny();
        return file(Answers.value(offline().exportOwn(who, wanted)), "hk" + wanted.number());
    }

    @POST
    @Path("sheets/{id}/workbook")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(summary = "Hand a filled workbook in at a sheet it holds; conflicts without a choice store nothing")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MergeView.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Nothing is stored: cells that both changed wait for a choice",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @ApiResponse(responseCode = "422", content = @Content(schema = @Schema(implementation = MergeView.class)))
    public Response bring(
            @PathParam("id") String id,
            @QueryParam("dryRun") @Nullable String dryRun,
            @RequestBody(content = @Content(schema = @Schema(implementation = WorkbookForm.class)))
                    List<EntityPart> parts,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        return bring(Caller.of(security), Ids.sheet(id), dryRun, parts, headers);
    }

    @POST
    @Path("workbooks/marks")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(summary = "Hand a filled workbook in, wherever its sheets belong; conflicts store nothing")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MergeView.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Nothing is stored: cells that both changed wait for a choice",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @ApiResponse(responseCode = "422", content = @Content(schema = @Schema(implementation = MergeView.class)))
    public Response bringAny(
            @QueryParam("dryRun") @Nullable String dryRun,
            @RequestBody(content = @Content(schema = @Schema(implementation = WorkbookForm.class)))
                    List<EntityPart> parts,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        return bring(Caller.of(security), null, dryRun, parts, headers);
    }

    private Response bring(
            Actor who, @Nullable SheetId at, @Nullable String dryRun, List<EntityPart> parts, HttpHeaders headers) {
        Faults faults = new Faults();
        boolean rehearsal = Times.flag(faults, "dryRun", dryRun);
        faults.refuseIfAny();
        OfflineReport report =
                Answers.value(offline().bring(who, at, Upload.file(parts), ChoiceBody.read(choices(parts)), rehearsal));
        int status = !report.rejected().isEmpty()
                ? UNPROCESSABLE
                : report.open().isEmpty()
                        ? Response.Status.OK.getStatusCode()
                        : Response.Status.CONFLICT.getStatusCode();
        return Response.status(status)
                .entity(MergeView.of(report, Language.of(headers)))
                .build();
    }

    private static @Nullable String choices(List<EntityPart> parts) {
        for (EntityPart part : parts) {
            if (CHOICES.equals(part.getName())) {
                try {
                    return new String(part.getContent().readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return null;
    }

    private static Response file(byte[] book, String name) {
        return Response.ok(book, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"so-diem-" + name + ".xlsx\"")
                .build();
    }

    private OfflineMarks offline() {
        return services.get(OfflineMarks.class);
    }
}
