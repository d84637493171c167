package vn.sodientu.core.enrolment;

import java.time.Instant;
import java.util.List;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;

/** A pupil's exemptions and the like, granted in one class and still good in another of the same year. */
final class CarriedArrangements {
    private CarriedArrangements() {}

    /** Grants what stands in the one class in the other too, and withdraws there what no longer stands. */
    static void run(Records records, SchoolClass from, SchoolClass to, PupilId pupil, String by, Instant now) {
        List<GrantedArrangement> mine =
                StandingArrangements.read(records, from.id()).of(pupil);
        List<GrantedArrangement> there =
                StandingArrangements.read(records, to.id()).of(pupil);
        there.stream()
                .filter(one -> mine.stream().noneMatch(other -> other.what().equals(one.what())))
                .forEach(one -> records.arrangements().append(one.next(one.what(), one.grounds(), true, by, now)));
        mine.stream()
                .filter(one -> there.stream().noneMatch(other -> other.what().equals(one.what())))
                .filter(one -> one.what()
                        .about()
                        .map(code -> to.subject(code).isPresent())
                        .orElse(true))
                .forEach(one -> records.arrangements()
                        .append(new GrantedArrangement(
                                records.arrangements().next(to.id().school()),
                                to.id(),
                                pupil,
                                one.what(),
                                one.grounds(),
                                1,
                                false,
                                by,
                                now)));
    }
}
