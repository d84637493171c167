package vn.sodientu.rest.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Paged;
import vn.sodientu.rest.http.Times;

/** Mark sheets as they are read. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Component(service = SheetsResource.class, property = "sodientu.rest=true")
public final class SheetsResource {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public SheetsResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("classes/{id}/sheets")
    @Paged
    @Operation(summary = "The mark sheets of a class that you may see, of one term or of both")
    public List<SheetSummaryView> sheets(
            @PathParam("id") String id, @QueryParam("term") @Nullable String term, @Context SecurityContext security) {
        ClassId clazz = Ids.clazz(id);
        Actor who = Caller.of(security);
        Faults faults = new Faults();
        Term wanted = Times.termIfAny(faults, "term", term);
        faults.refuseIfAny();
        List<SheetSummaryView> found = new ArrayList<>();
        for (Term each : wanted == null ? List.of(Term.values()) : List.of(wanted)) {
            Answers.value(register().sheets(who, clazz, each)).stream()
                    .map(SheetSummaryView::of)
                    .forEach(found::add);
        }
        return found;
    }

    @GET
    @Path("sheets/{id}")
    @Operation(summary = "One mark sheet: columns from the regulation, a row a pupil, cells with value and version")
    public SheetView sheet(
            @PathParam("id") String id,
            @Parameter(description = "Only the rows of those who belonged to the class on this day")
                    @QueryParam("on")
                    @Nullable
                    String on,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Faults faults = new Faults();
        LocalDate day = Times.dayIfAny(faults, "on", on);
        faults.refuseIfAny();
        MarkSheet sheet = Answers.value(register().sheet(Caller.of(security), Ids.sheet(id)));
        return SheetView.of(day == null ? sheet : sheet.on(day), Language.of(headers));
    }

    @GET
    @Path("sheets/{id}/marks/{pupil}/{column}/history")
    @Paged
    @Operation(
            summary =
                    "Everything ever entered in a cell, oldest first: who, when, from what to what, by which way, why")
    public List<EntryView> history(
            @PathParam("id") String id,
            @PathParam("pupil") String pupil,
            @PathParam("column") String column,
            @Context SecurityContext security) {
        Actor who = Caller.of(security);
        SheetId sheet = Ids.sheet(id);
        List<MarkEntry> entries = Answers.value(register().history(who, sheet, Ids.pupil(pupil), column));
        List<Correction> corrections = services.find(CorrectionService.class)
                .map(service -> Answers.value(service.of(who, sheet)))
                .orElse(List.of());
        return EntryView.of(entries, corrections);
    }

    private RegisterService register() {
        return services.get(RegisterService.class);
    }
}
