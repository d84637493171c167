package vn.sodientu.core.summer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.year.SchoolYear;

/** What is stored of a class's summer, read in one snapshot. */
record SummerData(
        SchoolClass clazz,
        List<Enrolment> enrolments,
        Map<PupilId, YearOutcome> results,
        Map<SummerKey, SummerRecord> records) {

    static Optional<SummerData> read(Records records, ClassId id) {
        return records.classes()
                .find(id)
                .map(clazz -> of(records, clazz, records.results().of(id)));
    }

    /** The classes of a year; results come with one question for all. */
    static List<SummerData> read(Records records, long school, SchoolYear year) {
        List<SchoolClass> classes = records.classes().of(school, year);
        Map<ClassId, Map<PupilId, YearOutcome>> results =
                records.results().of(classes.stream().map(SchoolClass::id).toList());
        return classes.stream()
                .map(clazz -> of(records, clazz, results.getOrDefault(clazz.id(), Map.of())))
                .toList();
    }

    private static SummerData of(Records records, SchoolClass clazz, Map<PupilId, YearOutcome> results) {
        Map<SummerKey, SummerRecord> kept = new HashMap<>();
        records.summers().current(clazz.id()).forEach(record -> kept.put(SummerKey.of(record), record));
        return new SummerData(clazz, records.pupils().enrolments(clazz.id()), results, kept);
    }

    SummerRecord record(PupilId pupil, String subject) {
        return records.getOrDefault(new SummerKey(pupil, subject), SummerRecord.none(pupil, subject));
    }
}
