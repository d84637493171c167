package vn.sodientu.api.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.people.Gender;

/**
 * A pupil the school has not known comes into a class.
 *
 * @param code mã định danh, 10 digits
 * @param day first day in the class
 * @param place the school come from, empty when there is none
 * @param decision number of the paper it rests on, may be empty
 * @param idempotencyKey a repeat with the same key adds nobody twice; null for none
 */
public record AdmitPupil(
        ClassId clazz,
        String code,
        String name,
        LocalDate birth,
        Gender gender,
        LocalDate day,
        String place,
        String decision,
        String reason,
        @Nullable String idempotencyKey) {}
