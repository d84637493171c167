package vn.sodientu.domain.people;

/** Where a pupil stands (trạng thái học sinh). */
public enum PupilStatus {
    /** Đang học. */
    STUDYING("Đang học"),
    /** Chuyển đến. */
    MOVED_IN("Chuyển đến"),
    /** Chuyển đi. */
    MOVED_OUT("Chuyển đi"),
    /** Thôi học. */
    LEFT("Thôi học"),
    /** Nghỉ học xin học lại. */
    RETURNED("Nghỉ học xin học lại");

    private final String label;

    PupilStatus(String label) {
        this.label = label;
    }

    /** The words of the national database, which are also those of the register. */
    public String label() {
        return label;
    }

    /** Whether the pupil sits in class. */
    public boolean present() {
        return this == STUDYING || this == MOVED_IN || this == RETURNED;
    }
}
