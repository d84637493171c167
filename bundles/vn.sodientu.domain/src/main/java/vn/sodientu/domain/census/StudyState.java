package vn.sodientu.domain.census;

import vn.sodientu.domain.text.LocalText;

/** Whether somebody studies. */
public enum StudyState {
    /** Chưa đi học. */
    NOT_YET("Chưa đi học", "Not yet at school"),
    /** Đang học. */
    STUDYING("Đang học", "At school"),
    /** Đã học xong. */
    FINISHED("Đã học xong", "Finished"),
    /** Bỏ học. */
    DROPPED_OUT("Bỏ học", "Dropped out");

    private final LocalText label;

    StudyState(String vi, String en) {
        label = new LocalText(vi, en);
    }

    /** The words people read. */
    public LocalText label() {
        return label;
    }
}
