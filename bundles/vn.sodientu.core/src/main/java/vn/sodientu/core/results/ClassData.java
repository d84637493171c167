package vn.sodientu.core.results;

import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;

/**
 * What is stored of some pupils of a class, read in one snapshot.
 *
 * @param marks empty when no explanation is wanted; likewise the records of terms and summers
 */
record ClassData(
        SchoolClass clazz,
        List<Enrolment> enrolments,
        Map<PupilId, YearOutcome> stored,
        List<MarkEntry> marks,
        List<TermRecord> records,
        List<SummerRecord> summers,
        StandingArrangements arrangements) {

    static ClassData read(Records records, SchoolClass clazz, List<Enrolment> enrolments, boolean withMarks) {
        return new ClassData(
                clazz,
                enrolments,
                stored(records, clazz, enrolments),
                withMarks ? marks(records, clazz, enrolments) : List.of(),
                withMarks ? records.terms().current(clazz.id()) : List.of(),
                withMarks ? records.summers().current(clazz.id()) : List.of(),
                StandingArrangements.read(records, clazz.id()));
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

    private static List<MarkEntry> marks(Records records, SchoolClass clazz, List<Enrolment> enrolments) {
        return enrolments.size() == 1
                ? records.marks()
                        .current(clazz.id(), List.of(enrolments.get(0).pupil().id()))
                : records.marks().current(clazz.id());
    }
}
