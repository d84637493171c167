package vn.sodientu.api.enrolment;

import java.util.List;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A pupil's place in the list of one class with every step in and out. A pupil who was there when the year began has no
 * step for it.
 *
 * @param enrolment sensitive particulars withheld
 * @param moves oldest first
 */
public record Membership(SchoolYear year, String className, Enrolment enrolment, List<EnrolmentMove> moves) {
    public Membership {
        moves = List.copyOf(moves);
    }
}
