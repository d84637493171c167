package vn.sodientu.domain.people;

import vn.sodientu.domain.text.LocalText;

/** How a pupil came into a class or left it. */
public enum MoveKind {
    /** On the list when the year began. */
    JOINED(true, "Vào lớp đầu năm học", "On the list from the beginning"),
    /** Chuyển đến. */
    MOVED_IN(true, "Chuyển đến từ trường khác", "Came from another school"),
    /** From another class of the school. */
    CLASS_IN(true, "Chuyển từ lớp khác đến", "Came from another class"),
    /** Học lại. */
    RETURNED(true, "Học lại", "Returned"),
    /** To another class of the school. */
    CLASS_OUT(false, "Chuyển sang lớp khác", "Went to another class"),
    /** Chuyển đi. */
    MOVED_OUT(false, "Chuyển trường", "Went to another school"),
    /** Thôi học. */
    LEFT(false, "Thôi học", "Left school"),
    /** Bỏ học. */
    DROPPED_OUT(false, "Bỏ học", "Dropped out");

    private final boolean enters;
    private final LocalText label;

    MoveKind(boolean enters, String vi, String en) {
        this.enters = enters;
        this.label = new LocalText(vi, en);
    }

    /** Whether the pupil is in the class from that day on; else the day is the last one. */
    public boolean enters() {
        return enters;
    }

    /** The words on lists. */
    public LocalText label() {
        return label;
    }
}
