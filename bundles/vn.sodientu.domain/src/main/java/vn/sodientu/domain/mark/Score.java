package vn.sodientu.domain.mark;

/**
 * A score from 0 to 10 with one decimal, kept in tenths so that no binary fraction ever touches a mark.
 *
 * @param tenths tenths of a mark, 0 to 100; 85 is 8,5
 */
public record Score(int tenths) implements Mark, Comparable<Score> {
    /** The highest score, in tenths. */
    public static final int MAX_TENTHS = 100;

    /** There are only 101 scores, and a server computes millions of them. */
    private static final Score[] ALL = new Score[MAX_TENTHS + 1];

    static {
        for (int tenths = 0; tenths <= MAX_TENTHS; tenths++) {
            ALL[tenths] = new Score(tenths);
        }
    }

    public Score {
        if (tenths < 0 || tenths > MAX_TENTHS) {
            throw new IllegalArgumentException("A score lies between 0 and 100 tenths, not " + tenths);
        }
    }

    /** The score of so many tenths, without making a new object. */
    public static Score of(int tenths) {
        return tenths >= 0 && tenths <= MAX_TENTHS ? ALL[tenths] : new Score(tenths);
    }

    @Override
    public String code() {
        return tenths / 10 + "." + tenths % 10;
    }

    @Override
    public String display() {
        return tenths / 10 + "," + tenths % 10;
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(tenths, other.tenths);
    }
}
