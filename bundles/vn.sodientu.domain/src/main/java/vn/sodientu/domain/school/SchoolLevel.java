package vn.sodientu.domain.school;

import vn.sodientu.domain.text.LocalText;

/** Lower secondary (THCS, grades 6 to 9) or upper secondary (THPT, grades 10 to 12). */
public enum SchoolLevel {
    /** Trung học cơ sở. */
    THCS(6, 9, new LocalText("Trung học cơ sở", "Lower secondary")),
    /** Trung học phổ thông. */
    THPT(10, 12, new LocalText("Trung học phổ thông", "Upper secondary"));

    private final int firstGrade;
    private final int lastGrade;
    private final LocalText label;

    SchoolLevel(int firstGrade, int lastGrade, LocalText label) {
        this.firstGrade = firstGrade;
        this.lastGrade = lastGrade;
        this.label = label;
    }

    /** Whether a grade (khối) belongs to this level. */
    public boolean teaches(int grade) {
        return grade >= firstGrade && grade <= lastGrade;
    }

    /** The lowest grade taught. */
    public int firstGrade() {
        return firstGrade;
    }

    /** The highest grade taught. */
    public int lastGrade() {
        return lastGrade;
    }

    /** The name people read. */
    public LocalText label() {
        return label;
    }
}
