package vn.sodientu.api.enrolment;

import java.util.List;

/**
 * What a move came to.
 *
 * @param membership the place in the class gone to, or in the one left
 * @param marks how many marks were carried into the class gone to
 * @param leftBehind codes of subjects with marks that the class gone to is not taught in the same way; they stay in the
 *     book of the class left
 */
public record Moved(Membership membership, int marks, List<String> leftBehind) {
    public Moved {
        leftBehind = List.copyOf(leftBehind);
    }
}
