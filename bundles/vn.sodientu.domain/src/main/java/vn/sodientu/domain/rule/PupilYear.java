package vn.sodientu.domain.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.ClassKind;

/**
 * Everything a regulation needs to judge one pupil's year: no name, no clock, no database.
 *
 * @param absences half-days or days absent in the year, with and without leave together; null until counted
 * @param summer null before and without a summer programme
 */
public record PupilYear(
        ClassKind classKind,
        List<SubjectYear> subjects,
        Conduct conduct,
        @Nullable Integer absences,
        @Nullable Summer summer) {
    public PupilYear {
        subjects = List.copyOf(subjects);
    }
}
