package vn.sodientu.domain.census;

/** What can be completed. */
public enum Programme {
    /** Giáo dục mầm non cho trẻ 5 tuổi. */
    PRESCHOOL,
    /** Tiểu học. */
    PRIMARY,
    /** Trung học cơ sở. */
    LOWER_SECONDARY,
    /** Bổ túc trung học cơ sở, counted as lower secondary. */
    CONTINUING_LOWER_SECONDARY,
    /** Trung học phổ thông. */
    UPPER_SECONDARY,
    /** Bổ túc trung học phổ thông. */
    CONTINUING_UPPER_SECONDARY,
    /** Học nghề. */
    VOCATIONAL
}
