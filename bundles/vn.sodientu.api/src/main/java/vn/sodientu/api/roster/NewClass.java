package vn.sodientu.api.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A class to be created.
 *
 * @param specialisedSubject code of the môn chuyên, null for an ordinary class
 * @param subjects what it is taught; empty for the regulation's programme
 */
public record NewClass(
        long school,
        SchoolYear year,
        String name,
        int grade,
        @Nullable String specialisedSubject,
        List<Subject> subjects) {
    public NewClass {
        subjects = List.copyOf(subjects);
    }
}
