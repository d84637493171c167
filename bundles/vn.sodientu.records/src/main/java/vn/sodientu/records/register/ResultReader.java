package vn.sodientu.records.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.Period;
import vn.sodientu.records.jpa.Tables;

/** Puts results together again from their three tables, with three queries however many pupils there are. */
final class ResultReader {
    /** A pupil in a class. */
    private record Key(long clazz, long pupil) {}

    private final Tables tables;
    private final Map<Key, List<SubjectOutcome>> subjects = new HashMap<>();
    private final Map<Key, Map<Period, PeriodOutcome>> periods = new HashMap<>();

    ResultReader(Tables tables) {
        this.tables = tables;
    }

    /**
     * Reads results.
     *
     * @param which condition on x, within one school
     */
    Map<ClassId, Map<PupilId, YearOutcome>> read(String which, Object... parameters) {
        tables.list(
                        Object[].class,
                        "select x.clazz, x.pupil, x.subject, x.hk1, x.hk2, x.year from ResultSubjectRow x where "
                                + which + " order by x.clazz, x.pupil, x.ordinal",
                        parameters)
                .forEach(this::subject);
        tables.list(ResultPeriodRow.class, "select x from ResultPeriodRow x where " + which, parameters)
                .forEach(this::period);
        Map<ClassId, Map<PupilId, YearOutcome>> answer = new LinkedHashMap<>();
        tables.list(
                        ResultRow.class,
                        "select x from ResultRow x where " + which + " order by x.clazz, x.pupil",
                        parameters)
                .forEach(row -> answer.computeIfAbsent(row.classId(), id -> new LinkedHashMap<>())
                        .put(row.pupilId(), outcome(row)));
        return answer;
    }

    private void subject(@Nullable Object[] row) {
        Key key = new Key(number(row[0]), number(row[1]));
        subjects.computeIfAbsent(key, any -> new ArrayList<>())
                .add(new SubjectOutcome(
                        (String) Objects.requireNonNull(row[2]),
                        MarkRow.markOf((Number) row[3]),
                        MarkRow.markOf((Number) row[4]),
                        MarkRow.markOf((Number) row[5])));
    }

    private void period(ResultPeriodRow row) {
        periods.computeIfAbsent(new Key(row.clazz, row.pupil), any -> new EnumMap<>(Period.class))
                .put(row.period, row.value());
    }

    private YearOutcome outcome(ResultRow row) {
        Key key = new Key(row.clazz, row.pupil);
        Map<Period, PeriodOutcome> of = Objects.requireNonNull(periods.get(key), "A result has its periods");
        return new YearOutcome(
                row.regulation(),
                subjects.getOrDefault(key, List.of()),
                Objects.requireNonNull(of.get(Period.HK1)),
                Objects.requireNonNull(of.get(Period.HK2)),
                Objects.requireNonNull(of.get(Period.YEAR)),
                row.promotion,
                row.retests(),
                row.summer(),
                List.of());
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
