package vn.sodientu.rest.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.exchange.ImportService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.FileForm;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.MaxBody;
import vn.sodientu.rest.http.Times;
import vn.sodientu.rest.http.Upload;

/** Workbooks that come in. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@Component(service = ImportsResource.class, property = "sodientu.rest=true")
public final class ImportsResource {
    private static final int UNPROCESSABLE = 422;

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public ImportsResource(@Reference Services services) {
        this.services = services;
    }

    @POST
    @Path("imports/pupils")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(summary = "Bring in a pupil list; a workbook with rejected rows stores nothing and answers 422")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    @ApiResponse(responseCode = "422", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response pupils(
            @QueryParam("school") @Nullable String school,
            @QueryParam("year") @Nullable String year,
            @QueryParam("dryRun") @Nullable String dryRun,
            @RequestBody(content = @Content(schema = @Schema(implementation = FileForm.class))) List<EntityPart> parts,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        long number = Ids.unit(faults, "school", school);
        SchoolYear schoolYear = Times.year(faults, "year", year);
        boolean rehearsal = Times.flag(faults, "dryRun", dryRun);
        faults.refuseIfAny();
        ImportService imports = services.get(ImportService.class);
        return answer(Answers.value(imports.pupils(who, number, schoolYear, Upload.file(parts), rehearsal)), headers);
    }

    @POST
    @Path("imports/marks")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(summary = "Bring in the marks of a class; a workbook with rejected rows stores nothing and answers 422")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    @ApiResponse(responseCode = "422", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response marks(
            @QueryParam("school") @Nullable String school,
            @QueryParam("year") @Nullable String year,
            @QueryParam("term") @Nullable String term,
            @QueryParam("dryRun") @Nullable String dryRun,
            @RequestBody(content = @Content(schema = @Schema(implementation = FileForm.class))) List<EntityPart> parts,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        long number = Ids.unit(faults, "school", school);
        SchoolYear schoolYear = Times.year(faults, "year", year);
        Term wanted = Times.term(faults, "term", term);
        boolean rehearsal = Times.flag(faults, "dryRun", dryRun);
        faults.refuseIfAny();
        ImportService imports = services.get(ImportService.class);
        return answer(
                Answers.value(imports.marks(who, number, schoolYear, wanted, Upload.file(parts), rehearsal)), headers);
    }

    @POST
    @Path("imports/staff")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(summary = "Bring in a staff list; a workbook with rejected rows stores nothing and answers 422")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    @ApiResponse(responseCode = "422", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response staff(
            @QueryParam("school") @Nullable String school,
            @QueryParam("dryRun") @Nullable String dryRun,
            @RequestBody(content = @Content(schema = @Schema(implementation = FileForm.class))) List<EntityPart> parts,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        long number = Ids.unit(faults, "school", school);
        boolean rehearsal = Times.flag(faults, "dryRun", dryRun);
        faults.refuseIfAny();
        ImportService imports = services.get(ImportService.class);
        return answer(Answers.value(imports.staff(who, number, Upload.file(parts), rehearsal)), headers);
    }

    @POST
    @Path("imports/assignments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxBody(megabytes = MaxBody.LARGE)
    @Operation(summary = "Bring in teaching assignments; a workbook with rejected rows stores nothing and answers 422")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    @ApiResponse(responseCode = "422", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response assignments(
            @QueryParam("school") @Nullable String school,
            @QueryParam("year") @Nullable String year,
            @QueryParam("dryRun") @Nullable String dryRun,
            @RequestBody(content = @Content(schema = @Schema(implementation = FileForm.class))) List<EntityPart> parts,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        long number = Ids.unit(faults, "school", school);
        SchoolYear schoolYear = Times.year(faults, "year", year);
        boolean rehearsal = Times.flag(faults, "dryRun", dryRun);
        faults.refuseIfAny();
        ImportService imports = services.get(ImportService.class);
        return answer(
                Answers.value(imports.assignments(who, number, schoolYear, Upload.file(parts), rehearsal)), headers);
    }

    private static Response answer(ImportReport report, HttpHeaders headers) {
        return Response.status(report.rejected().isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(ReportView.of(report, Language.of(headers)))
                .build();
    }
}
