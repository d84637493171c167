package vn.sodientu.domain.rule.calc;

/** How many marks a term needs and how many it may have. */
public record Range(int min, int max) {
    /** Exactly so many. */
    public static Range exactly(int count) {
        return new Range(count, count);
    }

    /** Whether a number of marks is allowed. */
    public boolean allows(int count) {
        return count >= min && count <= max;
    }
}
