package vn.sodientu.rest.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.rest.http.Caller;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Language;
import vn.sodientu.rest.http.Problem;
import vn.sodientu.rest.http.RefusedException;
import vn.sodientu.rest.http.RepeatKey;

/** Marks as they are entered. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@Component(service = MarksResource.class, property = "sodientu.rest=true")
public final class MarksResource {
    private static final String SOURCE = "REST";

    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public MarksResource(@Reference Services services) {
        this.services = services;
    }

    @PUT
    @Path("sheets/{id}/marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter marks, all or nothing; each cell names the version that was seen")
    @ApiResponse(
            responseCode = "200",
            description = "All cells are stored",
            content = @Content(schema = @Schema(implementation = MarksEntered.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Somebody changed these cells meanwhile: current holds their present state",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Nothing is stored; every fault is named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public MarksEntered enter(
            @PathParam("id") String id,
            @Parameter(description = "Your own name for this request; a repeat with it enters nothing twice")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            MarksBody body,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        Actor who = Caller.of(security);
        SheetId sheet = Ids.sheet(id);
        EnterMarks command = new EnterMarks(sheet, body.read(), RepeatKey.checked(key), SOURCE);
        EntryOutcome outcome = services.get(RegisterService.class).enter(who, command);
        if (outcome instanceof EntryOutcome.Accepted accepted) {
            return MarksEntered.of(accepted, Language.of(headers));
        }
        if (outcome instanceof EntryOutcome.Conflict conflict) {
            throw new RefusedException(
                    Refusal.of(
                            Refusal.Kind.CONFLICT,
                            "cells",
                            "Có người đã sửa các ô này sau khi bạn mở; hãy xem giá trị hiện tại rồi nhập lại",
                            "Somebody changed these cells after you read them; see their present state"),
                    conflict.current().stream().map(CellView::of).toList());
        }
        throw new RefusedException(((EntryOutcome.Rejected) outcome).refusal());
    }
}
