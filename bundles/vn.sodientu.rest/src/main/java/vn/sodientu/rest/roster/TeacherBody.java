package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** A member of staff who is given a task. */
@Schema(name = "Teacher", requiredProperties = "staff")
record TeacherBody(@Schema(example = "3-12") @Nullable String staff) {
    StaffId read() {
        Faults faults = new Faults();
        StaffId id = Ids.staff(faults, "staff", staff);
        faults.refuseIfAny();
        return id;
    }
}
