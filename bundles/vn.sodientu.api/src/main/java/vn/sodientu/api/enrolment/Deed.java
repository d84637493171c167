package vn.sodientu.api.enrolment;

import vn.sodientu.domain.text.LocalText;

/** What happens to a pupil's place in a class. */
public enum Deed {
    /** Chuyển lớp. */
    CHANGE_CLASS("Chuyển lớp", "Change class"),
    /** Chuyển trường. */
    MOVE_OUT("Chuyển trường", "Move to another school"),
    /** Thôi học. */
    LEAVE("Thôi học", "Leave school"),
    /** Bỏ học. */
    DROP_OUT("Bỏ học", "Drop out"),
    /** Học lại. */
    RETURN("Học lại", "Return");

    private final LocalText label;

    Deed(String vi, String en) {
        label = new LocalText(vi, en);
    }

    /** The words on forms. */
    public LocalText label() {
        return label;
    }

    /** Whether a class is gone to. */
    public boolean needsClass() {
        return this == CHANGE_CLASS || this == RETURN;
    }
}
