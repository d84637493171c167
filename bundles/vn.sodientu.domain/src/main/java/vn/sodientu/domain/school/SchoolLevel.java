package vn.sodientu.domain.school;

import vn.sodientu.domain.text.LocalText;

/** Lower secondary (THCS, grades 6 to 9), upper secondary (THPT, grades 10 to 12), or both under one roof. */
public enum SchoolLevel {
    /** Trung học cơ sở. */
    THCS(6, 9, new LocalText("Trung học cơ sở", "Lower secondary")),
    /** Trung học phổ thông. */
    THPT(10, 12, new LocalText("Trung học phổ thông", "Upper secondary")),
    /** Trường có cả hai cấp; its classes are of one or the other. */
    THCS_THPT(6, 12, new LocalText("Trung học cơ sở và trung học phổ thông", "Lower and upper secondary"));

    private final int firstGrade;
    private final int lastGrade;
    private final LocalText label;

    SchoolLevel(int firstGrade, int lastGrade, LocalText label) {
        this.firstGrade = firstGrade;
        this.lastGrade = lastGrade;
        this.label = label;
    }

    /** The level a grade belongs to, never both. */
    public static SchoolLevel of(int grade) {
        return THCS.teaches(grade) ? THCS : THPT;
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
