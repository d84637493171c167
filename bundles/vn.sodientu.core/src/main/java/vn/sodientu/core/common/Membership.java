package vn.sodientu.core.common;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** The class a pupil is or was in during a year. */
public record Membership(SchoolClass clazz, Enrolment enrolment) {
    /** The last one, when the pupil changed classes within the year. */
    public static Optional<Membership> of(Records records, PupilId pupil, SchoolYear year) {
        List<Enrolment> all = records.pupils().enrolments(pupil);
        for (int i = all.size() - 1; i >= 0; i--) {
            Enrolment enrolment = all.get(i);
            Optional<Membership> found = records.classes()
                    .find(enrolment.clazz())
                    .filter(clazz -> clazz.year().equals(year))
                    .map(clazz -> new Membership(clazz, enrolment));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
