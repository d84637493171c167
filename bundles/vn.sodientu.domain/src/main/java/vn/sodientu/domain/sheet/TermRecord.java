package vn.sodientu.domain.sheet;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.Period;

/**
 * What the homeroom teacher records of a pupil for a period: conduct and absences.
 *
 * @param period a term; YEAR only for the conduct of the year where the regulation leaves it to the teacher (TT58)
 * @param conduct code of the regulation, null when not set
 * @param excused half-days absent with leave (có phép)
 * @param unexcused half-days absent without leave (không phép)
 * @param version 0 when never written; every entry adds 1
 */
public record TermRecord(
        PupilId pupil, Period period, @Nullable String conduct, int excused, int unexcused, int version) {
    public TermRecord {
        if (excused < 0 || unexcused < 0) {
            throw new IllegalArgumentException("Absences cannot be negative");
        }
    }

    /** All absences of the period. */
    public int absences() {
        return excused + unexcused;
    }
}
