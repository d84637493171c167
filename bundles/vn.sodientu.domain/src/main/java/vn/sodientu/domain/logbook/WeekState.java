package vn.sodientu.domain.logbook;

import vn.sodientu.domain.text.LocalText;

/** How far a week of the logbook is. */
public enum WeekState {
    /** Lessons are entered. */
    OPEN(new LocalText("đang ghi", "open")),
    /** Closed by the homeroom teacher with the summary of the week. */
    CLOSED(new LocalText("đã được giáo viên chủ nhiệm tổng kết", "closed by the homeroom teacher")),
    /** Seen and signed by the principal. */
    CHECKED(new LocalText("đã được hiệu trưởng kí duyệt", "checked by the principal"));

    private final LocalText label;

    WeekState(LocalText label) {
        this.label = label;
    }

    /** The words for it within a sentence. */
    public LocalText label() {
        return label;
    }
}
