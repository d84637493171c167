package vn.sodientu.domain.logbook;

import vn.sodientu.domain.text.LocalText;

/** How a lesson came about. */
public enum LessonKind {
    /** Dạy theo phân công. */
    REGULAR(new LocalText("Theo phân công", "As assigned")),
    /** Dạy thay: another teacher instead of the assigned one. */
    SUBSTITUTE(new LocalText("Dạy thay", "Substitute")),
    /** Dạy bù: a lesson made up for. */
    MAKE_UP(new LocalText("Dạy bù", "Made up")),
    /** Trái buổi: outside the half-day of the class. */
    OFF_SESSION(new LocalText("Trái buổi", "Outside the class's half-day")),
    /** Chào cờ, sinh hoạt lớp and the like: no subject. */
    ACTIVITY(new LocalText("Hoạt động", "Activity")),
    /** Giáo viên nghỉ, nobody took the lesson. */
    NO_TEACHER(new LocalText("Giáo viên nghỉ", "Teacher away"));

    private final LocalText label;

    LessonKind(LocalText label) {
        this.label = label;
    }

    /** The words people read. */
    public LocalText label() {
        return label;
    }

    /** Whether somebody taught, who therefore signs. */
    public boolean taught() {
        return this != NO_TEACHER;
    }

    /** Whether a subject must be named. */
    public boolean needsSubject() {
        return this != ACTIVITY;
    }
}
