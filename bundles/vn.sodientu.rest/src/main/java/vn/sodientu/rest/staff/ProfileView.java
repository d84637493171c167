package vn.sodientu.rest.staff;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.StaffProfile;

/** What a school knows of a member of staff. */
@Schema(name = "StaffProfile")
record ProfileView(
        String id,
        String code,
        String name,
        @Nullable LocalDate birth,
        @Schema(allowableValues = {"WORKING", "MOVED_IN", "ON_LEAVE", "MOVED_OUT", "RETIRED", "LEFT"}) String state,
        String position,
        String subjects,
        String email,
        String phone) {
    static ProfileView of(StaffProfile profile) {
        return new ProfileView(
                profile.staff().id().toString(),
                profile.staff().code(),
                profile.staff().name().full(),
                profile.birth(),
                profile.state().name(),
                profile.position(),
                profile.subjects(),
                profile.email(),
                profile.phone());
    }
}
