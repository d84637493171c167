package vn.sodientu.core.register;

import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/** The address of one term record within a class. */
record RecordKey(PupilId pupil, Period period) {
    static RecordKey of(TermRecord record) {
        return new RecordKey(record.pupil(), record.period());
    }

    /** The record of this address when nothing was ever entered. */
    TermRecord empty() {
        return new TermRecord(pupil, period, null, 0, 0, 0);
    }
}
