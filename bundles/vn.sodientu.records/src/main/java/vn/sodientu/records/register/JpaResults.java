package vn.sodientu.records.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.records.ResultRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.Period;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.roster.ClassLock;

/** Computed results in the database: a row a pupil, with rows for periods and subjects below. */
public record JpaResults(Tables tables) implements ResultRecords {
    /** Children before parents. */
    private static final List<String> ENTITIES = List.of("ResultSubjectRow", "ResultPeriodRow", "ResultRow");

    @Override
    public Map<PupilId, YearOutcome> of(ClassId clazz) {
        ClassLock.take(tables, clazz);
        return new ResultReader(tables)
                .read("x.school = ?1 and x.clazz = ?2", clazz.school(), clazz.number())
                .getOrDefault(clazz, Map.of());
    }

    @Override
    public Optional<YearOutcome> of(ClassId clazz, PupilId pupil) {
        ClassLock.take(tables, clazz);
        return Optional.ofNullable(new ResultReader(tables)
                .read("x.school = ?1 and x.clazz = ?2 and x.pupil = ?3", clazz.school(), clazz.number(), pupil.number())
                .getOrDefault(clazz, Map.of())
                .get(pupil));
    }

    @Override
    public Map<ClassId, Map<PupilId, YearOutcome>> of(List<ClassId> classes) {
        Map<ClassId, Map<PupilId, YearOutcome>> answer = new LinkedHashMap<>();
        classes.forEach(clazz -> answer.put(clazz, Map.of()));
        List<Long> schools = classes.stream().map(ClassId::school).distinct().toList();
        for (long school : schools) {
            List<Long> numbers = classes.stream()
                    .filter(clazz -> clazz.school() == school)
                    .map(ClassId::number)
                    .distinct()
                    .toList();
            tables.inParts(
                            numbers,
                            part -> List.of(
                                    new ResultReader(tables).read("x.school = ?1 and x.clazz in ?2", school, part)))
                    .forEach(answer::putAll);
        }
        return answer;
    }

    @Override
    public void save(ClassId clazz, Map<PupilId, YearOutcome> outcomes) {
        ClassLock.take(tables, clazz);
        List<Long> pupils = outcomes.keySet().stream().map(PupilId::number).toList();
        for (String entity : ENTITIES) {
            tables.inParts(pupils, part -> {
                tables.execute(
                        "delete from " + entity + " x where x.school = ?1 and x.clazz = ?2 and x.pupil in ?3",
                        clazz.school(),
                        clazz.number(),
                        part);
                return List.of();
            });
        }
        List<ResultRow> results = new ArrayList<>();
        List<ResultPeriodRow> periods = new ArrayList<>();
        List<ResultSubjectRow> subjects = new ArrayList<>();
        outcomes.forEach((pupil, outcome) -> {
            results.add(new ResultRow(clazz, pupil, outcome));
            for (Period period : Period.values()) {
                periods.add(new ResultPeriodRow(clazz, pupil, period, outcome.of(period)));
            }
            int ordinal = 0;
            for (SubjectOutcome subject : outcome.subjects()) {
                subjects.add(new ResultSubjectRow(clazz, pupil, ++ordinal, subject));
            }
        });
        tables.add(results);
        tables.add(periods);
        tables.add(subjects);
    }
}
