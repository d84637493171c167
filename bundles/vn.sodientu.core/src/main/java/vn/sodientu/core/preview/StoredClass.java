package vn.sodientu.core.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.PupilYearAssembly;
import vn.sodientu.core.results.ResultComputation;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;

/** Everything that is stored of a class and its results, read in one snapshot. */
record StoredClass(
        SchoolClass clazz,
        List<PupilId> pupils,
        List<MarkEntry> marks,
        List<TermRecord> records,
        List<SummerRecord> summers,
        StandingArrangements arrangements,
        Map<PupilId, YearOutcome> results) {

    /** Empty when the class went since it was counted. */
    static Optional<StoredClass> read(Records records, ClassId id) {
        return records.classes()
                .find(id)
                .map(clazz -> new StoredClass(
                        clazz,
                        records.pupils().enrolments(id).stream()
                                .map(enrolment -> enrolment.pupil().id())
                                .toList(),
                        records.marks().current(id),
                        records.terms().current(id),
                        records.summers().current(id),
                        StandingArrangements.read(records, id),
                        records.results().of(id)));
    }

    /** What a regulation makes of it. */
    Map<PupilId, YearOutcome> under(Regulation regulation) {
        PupilYearAssembly years =
                new PupilYearAssembly(new ClassPlans(regulation, clazz), marks, records, summers, arrangements);
        return ResultComputation.compute(regulation, years, pupils, false);
    }
}
