package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.sodientu.domain.people.Staff;

/** A member of staff. */
@Schema(name = "Staff")
record StaffView(String id, String code, String name) {
    static StaffView of(Staff staff) {
        return new StaffView(staff.id().toString(), staff.code(), staff.name().full());
    }
}
