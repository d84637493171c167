package vn.sodientu.api.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;

/**
 * What turning a school's year comes to.
 *
 * @param from the year that ends
 * @param classes its classes, in order
 * @param targets the classes of the new year that pupils come to
 * @param faults what must be mended before it can be carried out
 * @param waiting pupils without a place for want of a decision; they can be turned later
 * @param turns the turns carried out already that stand, oldest first
 */
public record TurnPlan(
        long school,
        SchoolYear from,
        List<OldClass> classes,
        List<Target> targets,
        List<Violation> faults,
        int waiting,
        List<Turn> turns) {
    public TurnPlan {
        classes = List.copyOf(classes);
        targets = List.copyOf(targets);
        faults = List.copyOf(faults);
        turns = List.copyOf(turns);
    }

    /** A class of the year that ends. */
    public record OldClass(ClassId id, String name, int grade, List<Move> moves) {
        public OldClass {
            moves = List.copyOf(moves);
        }

        /** How many pupils share a fate. */
        public long count(Fate fate) {
            return moves.stream().filter(move -> move.fate() == fate).count();
        }
    }

    /**
     * Where a pupil goes.
     *
     * @param reason why the fate is unclear or open, null when it is decided
     * @param target name of the class of the new year; null for nowhere
     * @param placed whether the pupil is in a class of the new year already
     */
    public record Move(
            PupilId pupil,
            int ordinal,
            String name,
            Fate fate,
            @Nullable LocalText reason,
            @Nullable String target,
            boolean placed) {}

    /**
     * A class of the new year.
     *
     * @param exists whether it is there already
     * @param members who is in it already
     * @param coming who comes by this plan
     * @param tooLarge whether it would have more pupils than a class may have
     */
    public record Target(String name, int grade, boolean exists, int members, int coming, boolean tooLarge) {}
}
