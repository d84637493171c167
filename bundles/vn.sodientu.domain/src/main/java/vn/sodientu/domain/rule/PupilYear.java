package vn.sodientu.domain.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.ClassKind;

/**
 * Everything a regulation needs to judge one pupil's year: no name, no clock, no database.
 *
 * @param absences half-days or days absent in the year, with and without leave together; null until counted
 * @param summer null before and without a summer programme
 * @param plan null for a pupil who is judged as everybody
 */
public record PupilYear(
        ClassKind classKind,
        List<SubjectYear> subjects,
        Conduct conduct,
        @Nullable Integer absences,
        @Nullable Summer summer,
        @Nullable IndividualPlan plan) {
    public PupilYear {
        subjects = List.copyOf(subjects);
    }

    /** The year of a pupil without an individual plan. */
    public PupilYear(
            ClassKind classKind,
            List<SubjectYear> subjects,
            Conduct conduct,
            @Nullable Integer absences,
            @Nullable Summer summer) {
        this(classKind, subjects, conduct, absences, summer, null);
    }
}
