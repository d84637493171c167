package vn.sodientu.records.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Stay;

/** The spans of days of a membership, told from its steps. */
final class Stays {
    private Stays() {}

    /** @param moves the steps of this membership, oldest first */
    static List<Stay> of(LocalDate from, @Nullable LocalDate to, List<EnrolmentMove> moves) {
        List<Stay> stays = new ArrayList<>();
        LocalDate open = from;
        for (EnrolmentMove move : moves) {
            if (move.kind().enters()) {
                open = open == null ? move.day() : open;
            } else if (open != null) {
                stays.add(new Stay(open, move.day()));
                open = null;
            }
        }
        if (open != null) {
            stays.add(new Stay(open, to));
        }
        return stays;
    }
}
