package vn.sodientu.api.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A pupil found, with what tells him from others of his name.
 *
 * @param clazz the class the pupil is in, or was in last; null for none, likewise year and class name
 * @param namesakes how many pupils of the school have the same name, without diacritics, besides this one
 * @param byPhone whether found by a guardian's telephone
 */
public record FoundPupil(
        PupilId id,
        String code,
        PersonName name,
        LocalDate birth,
        PupilStatus status,
        @Nullable SchoolYear year,
        @Nullable ClassId clazz,
        @Nullable String className,
        int namesakes,
        boolean byPhone) {}
