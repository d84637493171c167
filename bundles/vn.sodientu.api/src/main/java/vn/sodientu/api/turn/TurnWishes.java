package vn.sodientu.api.turn;

import java.util.Map;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/**
 * What shall be otherwise than proposed.
 *
 * @param classes the class of the new year for those promoted out of a class
 * @param pupils the class of the new year for single pupils; empty for none
 * @param homerooms whether homeroom teachers lead their pupils' new classes
 * @param assignments whether teachers go on teaching their subjects to the new classes
 * @param leaveWaiting whether pupils without a decision may be left for a later turn
 */
public record TurnWishes(
        Map<ClassId, String> classes,
        Map<PupilId, String> pupils,
        boolean homerooms,
        boolean assignments,
        boolean leaveWaiting) {
    /** Nothing otherwise than proposed. */
    public static final TurnWishes NONE = new TurnWishes(Map.of(), Map.of(), false, false, false);

    public TurnWishes {
        classes = Map.copyOf(classes);
        pupils = Map.copyOf(pupils);
    }
}
