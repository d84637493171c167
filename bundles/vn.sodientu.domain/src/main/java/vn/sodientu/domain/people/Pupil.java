package vn.sodientu.domain.people;

import java.time.LocalDate;
import vn.sodientu.domain.id.PupilId;

/**
 * A pupil (học sinh).
 *
 * @param code mã định danh of the Ministry, 10 digits, never changed
 * @param statusDate the day the status holds from
 * @param version counts changes, from 1
 */
public record Pupil(
        PupilId id,
        String code,
        PersonName name,
        LocalDate birth,
        Gender gender,
        PupilStatus status,
        LocalDate statusDate,
        Particulars particulars,
        int version) {
    /** The same pupil without the sensitive particulars. */
    public Pupil withoutSensitive() {
        return new Pupil(id, code, name, birth, gender, status, statusDate, particulars.withoutSensitive(), version);
    }
}
