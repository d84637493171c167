package vn.sodientu.api.results;

import java.util.List;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;

/**
 * A pupil's results of a year.
 *
 * @param outcome regulation, terms, year; what cannot be known yet is null
 * @param arrangements what holds for this pupil apart from the class, without the reasons
 */
public record PupilResult(Enrolment enrolment, YearOutcome outcome, List<GrantedArrangement> arrangements) {
    public PupilResult {
        arrangements = List.copyOf(arrangements);
    }

    /** The results of a pupil without arrangements. */
    public PupilResult(Enrolment enrolment, YearOutcome outcome) {
        this(enrolment, outcome, List.of());
    }

    /** Whether the pupil follows an individual plan, so that no level is missing where there is none. */
    public boolean unranked() {
        return arrangements.stream().anyMatch(one -> one.what() instanceof Arrangement.IndividualEducation);
    }
}
