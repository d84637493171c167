package vn.sodientu.core.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.people.Pupil;

/**
 * What storing a list of pupils comes to, worked out before anything is written.
 *
 * @param newClasses names of the classes to be created
 * @param leaves memberships that end
 * @param joins memberships that begin
 * @param returns memberships that go on after they had ended
 */
record PupilPlan(
        List<String> newClasses,
        List<PupilDraft> additions,
        List<Pupil> updates,
        List<Leave> leaves,
        List<Join> joins,
        List<Return> returns,
        StoredPupils counts) {
    PupilPlan {
        newClasses = List.copyOf(newClasses);
        additions = List.copyOf(additions);
        updates = List.copyOf(updates);
        leaves = List.copyOf(leaves);
        joins = List.copyOf(joins);
        returns = List.copyOf(returns);
    }

    /**
     * A membership that ends.
     *
     * @param to name of the class gone to, null when the pupil leaves school
     */
    record Leave(ClassId clazz, PupilId pupil, LocalDate lastDay, MoveKind kind, @Nullable String to) {}

    /** A membership of the class the draft names that goes on: the pupil has his own row and number again. */
    record Return(PupilDraft draft, ClassId clazz, PupilId pupil, LocalDate from, @Nullable ClassId cameFrom) {}

    /**
     * A membership that begins in the class the draft names.
     *
     * @param lastDay when it ended already, so that the row stands struck through; null while it lasts
     * @param cameFrom the class of the year left for it, null for none
     */
    record Join(PupilDraft draft, LocalDate from, @Nullable LocalDate lastDay, @Nullable ClassId cameFrom) {}
}
