package vn.sodientu.domain.school;

/** What a node of the management tree is. The tree is dated data, so no code may count levels. */
public enum UnitKind {
    /** Sở Giáo dục và Đào tạo. */
    DEPARTMENT,
    /** Phòng Giáo dục và Đào tạo until 30 June 2025, a commune or another managing unit since. */
    DISTRICT,
    /** Trường. */
    SCHOOL
}
