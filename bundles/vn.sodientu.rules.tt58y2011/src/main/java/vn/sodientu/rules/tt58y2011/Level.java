package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.Nullable;

/** The five academic ranks (học lực, Đ13), best first; the names are the codes of documents. */
enum Level {
    /** Giỏi. */
    G(0, "Giỏi", "Excellent"),
    /** Khá. */
    K(1, "Khá", "Fair"),
    /** Trung bình. */
    TB(2, "Trung bình", "Average"),
    /** Yếu. */
    Y(3, "Yếu", "Weak"),
    /** Kém. */
    KEM(4, "Kém", "Poor");

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
            case "G" -> G;
            case "K" -> K;
            case "TB" -> TB;
            case "Y" -> Y;
            case "KEM" -> KEM;
            default -> null;
        };
    }

    boolean atLeast(Level other) {
        return rank <= other.rank;
    }
}
