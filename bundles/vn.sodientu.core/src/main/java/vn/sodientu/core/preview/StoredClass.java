package vn.sodientu.core.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;

/** Everything that is stored of a class and its results, read in one snapshot. */
record StoredClass(SchoolClass clazz, List<PupilId> pupils, YearFacts facts, Map<PupilId, YearOutcome> results) {

    /** Empty when the class went since it was counted. */
    static Optional<StoredClass> read(Records records, ClassId id) {
        return records.classes()
                .find(id)
                .map(clazz -> new StoredClass(
                        clazz,
                        records.pupils().enrolments(id).stream()
                                .map(enrolment -> enrolment.pupil().id())
                                .toList(),
                        YearFacts.read(records, id),
                        records.results().of(id)));
    }

    /** What a regulation makes of it. */
    Map<PupilId, YearOutcome> under(Regulation regulation) {
        return facts.judged(new ClassPlans(regulation, clazz), pupils);
    }
}
