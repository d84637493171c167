package vn.sodientu.core.results;

import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;

/**
 * What is stored of some pupils of a class, read in one snapshot.
 *
 * @param facts arrangements only when no explanation is wanted
 */
record ClassData(SchoolClass clazz, List<Enrolment> enrolments, Map<PupilId, YearOutcome> stored, YearFacts facts) {

    static ClassData read(Records records, SchoolClass clazz, List<Enrolment> enrolments, boolean withMarks) {
        return new ClassData(
                clazz,
                enrolments,
                stored(records, clazz, enrolments),
                withMarks
                        ? YearFacts.read(
                                records,
                                clazz.id(),
                                enrolments.stream()
                                        .map(enrolment -> enrolment.pupil().id())
                                        .toList())
                        : YearFacts.none(StandingArrangements.read(records, clazz.id())));
    }

    StandingArrangements arrangements() {
        return facts.arrangements();
    }

    private static Map<PupilId, YearOutcome> stored(Records records, SchoolClass clazz, List<Enrolment> enrolments) {
        if (enrolments.size() != 1) {
            return records.results().of(clazz.id());
        }
        PupilId only = enrolments.get(0).pupil().id();
        return records.results()
                .of(clazz.id(), only)
                .map(found -> Map.of(only, found))
                .orElse(Map.of());
    }
}
