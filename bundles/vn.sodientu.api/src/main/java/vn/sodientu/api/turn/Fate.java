package vn.sodientu.api.turn;

import vn.sodientu.domain.text.LocalText;

/** What becomes of a pupil at the turn of the year. */
public enum Fate {
    /** Goes up a grade. */
    PROMOTED(new LocalText("Lên lớp", "Promoted")),
    /** Promoted out of the school's last grade. */
    FINISHED(new LocalText("Học xong cấp học", "Finished")),
    /** Stays in the grade. */
    RETAINED(new LocalText("Ở lại lớp", "Retained")),
    /** Is still to be tested again or trained in summer. */
    SUMMER(new LocalText("Chờ kết quả sau hè", "Waits for the summer")),
    /** Left the class or the school before the end. */
    LEFT(new LocalText("Đã rời trường", "Left")),
    /** Nobody can tell, for want of a result. */
    UNCLEAR(new LocalText("Chưa rõ", "Unclear"));

    private final LocalText label;

    Fate(LocalText label) {
        this.label = label;
    }

    /** The words people read. */
    public LocalText label() {
        return label;
    }

    /** Whether the pupil has no place yet for want of a decision. */
    public boolean open() {
        return this == SUMMER || this == UNCLEAR;
    }
}
