package vn.sodientu.domain.school;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A class (lớp) of one school year.
 *
 * @param name as people say it: 8A, 10A1
 * @param homeroom homeroom teacher (GVCN), null until one is named
 * @param subjects what it is taught, in the order of the register
 */
public record SchoolClass(
        ClassId id, SchoolYear year, String name, ClassKind kind, @Nullable StaffId homeroom, List<Subject> subjects) {
    public SchoolClass {
        subjects = List.copyOf(subjects);
    }

    /** The grade (khối). */
    public int grade() {
        return kind.grade();
    }

    /** The subject of a code, empty when the class is not taught it. */
    public Optional<Subject> subject(String code) {
        return subjects.stream().filter(subject -> subject.code().equals(code)).findFirst();
    }
}
