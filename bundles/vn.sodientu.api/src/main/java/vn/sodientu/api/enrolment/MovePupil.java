package vn.sodientu.api.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/**
 * A pupil changes class, leaves or returns.
 *
 * @param to the class gone to; only for CHANGE_CLASS and RETURN
 * @param day first day in the class gone to, or last day at school
 * @param place the school gone to, empty when it is none
 * @param decision number of the paper it rests on, may be empty
 * @param idempotencyKey a repeat with the same key moves nobody twice; null for none
 */
public record MovePupil(
        PupilId pupil,
        Deed deed,
        @Nullable ClassId to,
        LocalDate day,
        String place,
        String decision,
        String reason,
        @Nullable String idempotencyKey) {}
