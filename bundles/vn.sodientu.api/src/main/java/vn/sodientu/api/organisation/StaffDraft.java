package vn.sodientu.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.StaffState;

/**
 * A member of staff as a list or form gives them; what is null is not spoken of and stays as it is.
 *
 * @param code mã định danh, by which they are found
 */
public record StaffDraft(
        String code,
        String name,
        @Nullable LocalDate birth,
        @Nullable StaffState state,
        @Nullable String position,
        @Nullable String subjects,
        @Nullable String email,
        @Nullable String phone) {}
