package vn.sodientu.core.attendance;

import java.time.LocalDate;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.PupilId;

/** The address of one half-day of one pupil within a class. */
record AbsenceKey(PupilId pupil, LocalDate day, Session session) {
    static AbsenceKey of(Absence absence) {
        return new AbsenceKey(absence.pupil(), absence.day(), absence.session());
    }

    /** The entry of this address when nothing was ever written. */
    Absence empty() {
        return new Absence(pupil, day, session, null, 0);
    }
}
