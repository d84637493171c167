package vn.sodientu.rest.turn;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.turn.TurnWishes;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** What shall be otherwise than proposed; everything may be absent. */
@Schema(name = "TurnWishes")
record WishesBody(
        @Schema(description = "Class id to the name of the new class of those promoted out of it", example = "{}")
                @Nullable
                Map<String, String> classes,
        @Schema(description = "Pupil id to the name of the new class; an empty text for none", example = "{}") @Nullable
                Map<String, String> pupils,
        @Schema(description = "Homeroom teachers go with their classes") @Nullable Boolean homerooms,
        @Schema(description = "Teachers go on with their subjects") @Nullable Boolean assignments,
        @Schema(description = "Undecided pupils may be left for a later turn") @Nullable Boolean leaveWaiting) {
    static TurnWishes read(@Nullable WishesBody body) {
        if (body == null) {
            return TurnWishes.NONE;
        }
        Faults faults = new Faults();
        Map<ClassId, String> classes = new HashMap<>();
        Map<PupilId, String> pupils = new HashMap<>();
        if (body.classes != null) {
            body.classes.forEach((id, name) -> classes.put(Ids.clazz(faults, "classes", id), name == null ? "" : name));
        }
        if (body.pupils != null) {
            body.pupils.forEach((id, name) -> pupils.put(Ids.pupil(faults, "pupils", id), name == null ? "" : name));
        }
        faults.refuseIfAny();
        return new TurnWishes(
                classes,
                pupils,
                Boolean.TRUE.equals(body.homerooms),
                Boolean.TRUE.equals(body.assignments),
                Boolean.TRUE.equals(body.leaveWaiting));
    }
}
