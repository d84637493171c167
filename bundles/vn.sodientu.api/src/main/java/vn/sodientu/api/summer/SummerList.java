package vn.sodientu.api.summer;

import java.util.List;

/**
 * The summer of a class.
 *
 * @param pupils those who are to be tested again or have summer training, in list order
 * @param members pupils on the list who have not left
 * @param undecided how many of them have no result of the year yet, so that nobody knows
 */
public record SummerList(List<SummerPupil> pupils, int members, int undecided) {
    public SummerList {
        pupils = List.copyOf(pupils);
    }
}
