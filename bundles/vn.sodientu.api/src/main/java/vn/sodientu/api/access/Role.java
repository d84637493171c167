package vn.sodientu.api.access;

import vn.sodientu.domain.text.LocalText;

/** What a person is to a unit. A homeroom teacher is a teacher whom a class names as such. */
public enum Role {
    /** Quản trị hệ thống. */
    ADMIN(new LocalText("Quản trị hệ thống", "System administrator")),
    /** Cán bộ Sở. */
    PROVINCE_OFFICER(new LocalText("Cán bộ Sở", "Province officer")),
    /** Cán bộ cấp huyện/xã, IT of the district. */
    DISTRICT_OFFICER(new LocalText("Cán bộ quản lý cấp dưới Sở", "District officer")),
    /** Hiệu trưởng. */
    PRINCIPAL(new LocalText("Hiệu trưởng", "Principal")),
    /** Giáo vụ. */
    CLERK(new LocalText("Giáo vụ", "Academic clerk")),
    /** Giáo viên. */
    TEACHER(new LocalText("Giáo viên", "Teacher")),
    /** Thanh tra, always bounded in time. */
    INSPECTOR(new LocalText("Thanh tra", "Inspector")),
    /** Phụ huynh. */
    PARENT(new LocalText("Phụ huynh", "Parent")),
    /** Another system, signed in by client credentials. */
    INTEGRATOR(new LocalText("Hệ thống tích hợp", "Integrator"));

    private final LocalText label;

    Role(LocalText label) {
        this.label = label;
    }

    /** The name people read. */
    public LocalText label() {
        return label;
    }
}
