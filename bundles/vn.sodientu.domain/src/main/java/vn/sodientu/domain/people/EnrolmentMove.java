package vn.sodientu.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/**
 * One step of a pupil into a class or out of it. Steps are only ever added.
 *
 * @param number counts the steps of the pupil in this class, from 1
 * @param day first day for a step in, last day for a step out
 * @param other the class gone to or come from within the school; null for none
 * @param place the school gone to or come from, empty when there is none
 * @param decision number of the paper it rests on, may be empty
 * @param by the account that recorded it
 */
public record EnrolmentMove(
        ClassId clazz,
        PupilId pupil,
        int number,
        MoveKind kind,
        LocalDate day,
        @Nullable ClassId other,
        String place,
        String decision,
        String reason,
        String by,
        Instant at) {}
