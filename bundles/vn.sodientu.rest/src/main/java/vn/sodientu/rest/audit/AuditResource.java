package vn.sodientu.rest.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.audit.AuditPage;
import vn.sodientu.api.audit.AuditQuery;
import vn.sodientu.api.audit.AuditService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Answers;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Page;
import vn.sodientu.rest.http.Times;

/** Who did what, and whether anybody changed it afterwards. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
@Component(service = AuditResource.class, property = "sodientu.rest=true")
public final class AuditResource {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public AuditResource(@Reference Services services) {
        this.services = services;
    }

    @GET
    @Path("audit")
    @Operation(
            summary = "Audit rows, newest first",
            description = "Of a unit and everything below it; without a unit, of all you may see. Paged by limit (1 to"
                    + " 1000, usually 100) and offset, with X-Total-Count and Link.")
    public Response rows(
            @QueryParam("unit") @Nullable String unit,
            @Parameter(description = "First day") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Last day") @QueryParam("to") @Nullable String to,
            @QueryParam("account") @Nullable String account,
            @Parameter(description = "An action, or its first part: marks, marks.enter") @QueryParam("action") @Nullable
                    String action,
            @QueryParam("pupil") @Nullable String pupil,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("offset") @Nullable String offset,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        Page page = Page.of(uri.getQueryParameters());
        Faults faults = new Faults();
        Long where = Ids.unitIfAny(faults, "unit", unit);
        LocalDate first = Times.dayIfAny(faults, "from", from);
        LocalDate last = Times.dayIfAny(faults, "to", to);
        PupilId who = Ids.pupilIfAny(faults, "pupil", pupil);
        faults.refuseIfAny();
        AuditQuery query = new AuditQuery(
                Set.of(), start(first), start(last == null ? null : last.plusDays(1)), account, action, who);
        AuditPage found = Answers.value(audit().rows(Caller.of(security), where, query, page.limit(), page.offset()));
        return page.answer(uri, found.rows().stream().map(AuditRowView::of).toList(), Math.toIntExact(found.total()));
    }

    @GET
    @Path("audit/verification")
    @Operation(
            summary = "Compare chains, seals, their copies and the register's entries with one another",
            description = "Of a unit and everything below it; without a unit, of all you may verify. Names the first"
                    + " broken row of each chain.")
    public VerificationView verify(
            @QueryParam("unit") @Nullable String unit,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Faults faults = new Faults();
        Long where = Ids.unitIfAny(faults, "unit", unit);
        faults.refuseIfAny();
        return VerificationView.of(Answers.value(audit().verify(Caller.of(security), where)), Language.of(headers));
    }

    @POST
    @Path("audit/seals")
    @Operation(summary = "Seal all chains now")
    public SealView seal(@Context SecurityContext security) {
        return SealView.of(Answers.value(audit().seal(Caller.of(security))));
    }

    @GET
    @Path("audit/seals/last")
    @Operation(summary = "The last seal, to be kept outside the server")
    public SealView last(@Context SecurityContext security) {
        return SealView.of(Answers.value(audit().lastSeal(Caller.of(security))));
    }

    @GET
    @Path("audit/public-keys")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The Ed25519 keys that verify seals, a line each: name, key in base64")
    public String keys(@Context SecurityContext security) {
        return Answers.value(audit().publicKeys(Caller.of(security)));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VIETNAM).toInstant();
    }

    private AuditService audit() {
        return services.get(AuditService.class);
    }
}
