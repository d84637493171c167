package vn.sodientu.domain.people;

import vn.sodientu.domain.text.LocalText;

/** Where a member of staff stands (trạng thái cán bộ), in the words of the national database. */
public enum StaffState {
    /** Đang làm việc. */
    WORKING(new LocalText("Đang làm việc", "Working")),
    /** Chuyển đến. */
    MOVED_IN(new LocalText("Chuyển đến", "Moved in")),
    /** Tạm nghỉ: sickness, maternity, study. */
    ON_LEAVE(new LocalText("Tạm nghỉ", "On leave")),
    /** Chuyển đi. */
    MOVED_OUT(new LocalText("Chuyển đi", "Moved out")),
    /** Nghỉ hưu. */
    RETIRED(new LocalText("Nghỉ hưu", "Retired")),
    /** Thôi việc. */
    LEFT(new LocalText("Thôi việc", "Left"));

    private final LocalText label;

    StaffState(LocalText label) {
        this.label = label;
    }

    /** The words people read. */
    public LocalText label() {
        return label;
    }

    /** Whether lessons can be given to them. */
    public boolean present() {
        return this == WORKING || this == MOVED_IN || this == ON_LEAVE;
    }
}
