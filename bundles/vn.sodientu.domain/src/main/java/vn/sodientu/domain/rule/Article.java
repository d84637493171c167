package vn.sodientu.domain.rule;

/**
 * The place in a regulation that decides something.
 *
 * @param regulation short name: TT22, TT58
 * @param place article, clause and point in the usual short form: Đ9 k2 đ.a; empty for the regulation as a whole
 */
public record Article(String regulation, String place) {
    /** The whole reference: "TT22 Đ9 k2 đ.a". */
    @Override
    public String toString() {
        return place.isEmpty() ? regulation : regulation + " " + place;
    }
}
