package vn.sodientu.domain.people;

import vn.sodientu.domain.id.StaffId;

/**
 * A member of staff (cán bộ, giáo viên, nhân viên).
 *
 * @param code the school's or the Ministry's staff code
 */
public record Staff(StaffId id, String code, PersonName name) {}
