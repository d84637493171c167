package vn.sodientu.domain.census;

/** How somebody joins or leaves a household. */
public enum ChangeKind {
    /** Chuyển đến. */
    MOVED_IN,
    /** Chuyển đi. */
    MOVED_OUT,
    /** Chết. */
    DIED
}
