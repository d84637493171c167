package vn.sodientu.domain.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;

/**
 * What a guardian is to a pupil, and when.
 *
 * @param version counts changes, from 1
 * @param legal whether the guardian is the pupil's legal representative (người đại diện theo pháp luật)
 * @param from first day, null when it was so from the start
 * @param to last day, null while it lasts
 */
public record GuardianLink(
        GuardianId guardian,
        PupilId pupil,
        int version,
        Relation relation,
        boolean legal,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
