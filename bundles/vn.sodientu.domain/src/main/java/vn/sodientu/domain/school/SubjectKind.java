package vn.sodientu.domain.school;

/** How a subject is assessed. */
public enum SubjectKind {
    /** By comment and score (nhận xét kết hợp điểm số). */
    SCORE,
    /** By comment alone (nhận xét: Đạt / Chưa đạt). */
    COMMENT
}
