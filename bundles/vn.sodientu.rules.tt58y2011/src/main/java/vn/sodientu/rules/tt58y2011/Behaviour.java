package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.Nullable;

/** The four grades of conduct (hạnh kiểm, Đ3 and Đ4), best first; the names are the codes of documents. */
enum Behaviour {
    /** Tốt. */
    T(0, "Tốt", "Good"),
    /** Khá. */
    K(1, "Khá", "Fair"),
    /** Trung bình. */
    TB(2, "Trung bình", "Average"),
    /** Yếu. */
    Y(3, "Yếu", "Weak");

    /** 0 for the best. */
    final int rank;

    final String vi;
    final String en;

    Behaviour(int rank, String vi, String en) {
        this.rank = rank;
        this.vi = vi;
        this.en = en;
    }

    /** The grade of a code; null for none and for a code that is no grade. */
    static @Nullable Behaviour of(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "T" -> T;
            case "K" -> K;
            case "TB" -> TB;
            case "Y" -> Y;
            default -> null;
        };
    }

    /** The code, or null for no grade. */
    static @Nullable String code(@Nullable Behaviour behaviour) {
        return behaviour == null ? null : behaviour.name();
    }

    boolean atLeast(Behaviour other) {
        return rank <= other.rank;
    }
}
