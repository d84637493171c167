package vn.sodientu.domain.logbook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Rounding;

/**
 * What the lessons of a week add up to.
 *
 * @param kinds lessons of each kind; kinds that did not occur are left out
 * @param misses pupils absent or late, counted by lesson
 * @param grades lessons of each grade
 * @param average mean of the lessons' points in tenths, null without any
 * @param unsigned lessons whose teacher has still to sign
 */
public record WeekTotals(
        int lessons,
        Map<LessonKind, Integer> kinds,
        Map<LessonMiss, Integer> misses,
        Map<LessonGrade, Integer> grades,
        @Nullable Integer average,
        int unsigned) {
    private static final int FROM_A = 80;
    private static final int FROM_B = 65;

    public WeekTotals {
        kinds = Map.copyOf(kinds);
        misses = Map.copyOf(misses);
        grades = Map.copyOf(grades);
    }

    /** Adds up; withdrawn rows count nothing. */
    public static WeekTotals of(Collection<LessonEntry> entries) {
        List<LessonEntry> counted =
                entries.stream().filter(entry -> !entry.withdrawn()).toList();
        Map<LessonKind, Integer> kinds = new EnumMap<>(LessonKind.class);
        Map<LessonMiss, Integer> misses = new EnumMap<>(LessonMiss.class);
        Map<LessonGrade, Integer> grades = new EnumMap<>(LessonGrade.class);
        for (LessonEntry entry : counted) {
            Lesson lesson = entry.lesson();
            kinds.merge(lesson.kind(), 1, Integer::sum);
            lesson.missed().forEach(missed -> misses.merge(missed.how(), 1, Integer::sum));
            LessonGrade grade = lesson.mark().grade();
            if (grade != null) {
                grades.merge(grade, 1, Integer::sum);
            }
        }
        int unsigned =
                Math.toIntExact(counted.stream().filter(LessonEntry::unsigned).count());
        return new WeekTotals(counted.size(), kinds, misses, grades, average(counted), unsigned);
    }

    private static @Nullable Integer average(List<LessonEntry> entries) {
        List<Integer> averages = entries.stream()
                .map(entry -> entry.lesson().mark().average())
                .filter(Objects::nonNull)
                .toList();
        return averages.isEmpty()
                ? null
                : Rounding.halfUp(averages.stream().mapToInt(Integer::intValue).sum(), averages.size());
    }

    /** The grade of a week marked by points: A from 8.0, B from 6.5, else C; null without points. */
    public @Nullable LessonGrade level() {
        Integer mean = average;
        if (mean == null) {
            return null;
        }
        return mean >= FROM_A ? LessonGrade.A : mean >= FROM_B ? LessonGrade.B : LessonGrade.C;
    }
}
