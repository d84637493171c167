package vn.sodientu.rules.tt22y2021;

import org.jspecify.annotations.Nullable;

/** The four levels of learning (Đ9) and of training (Đ8), best first; the names are the codes of documents. */
enum Level {
    /** Tốt. */
    T(0, "Tốt", "Good"),
    /** Khá. */
    K(1, "Khá", "Fair"),
    /** Đạt. */
    D(2, "Đạt", "Satisfactory"),
    /** Chưa đạt. */
    CD(3, "Chưa đạt", "Unsatisfactory");

    private static final Level[] ALL = values();

    /** 0 for the best. */
    final int rank;

    final String vi;
    final String en;

    Level(int rank, String vi, String en) {
        this.rank = rank;
        this.vi = vi;
        this.en = en;
    }

    /** The level of a code; null for none and for a code that is no level. */
    static @Nullable Level of(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "T" -> T;
            case "K" -> K;
            case "D" -> D;
            case "CD" -> CD;
            default -> null;
        };
    }

    /** The code, or null for no level. */
    static @Nullable String code(@Nullable Level level) {
        return level == null ? null : level.name();
    }

    boolean atLeast(Level other) {
        return rank <= other.rank;
    }

    /** The next better level; only for levels that have one. */
    Level better() {
        return ALL[rank - 1];
    }
}
