package vn.sodientu.core.summer;

import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.SummerRecord;

/** The address of one item within a class. */
record SummerKey(PupilId pupil, String subject) {
    static SummerKey of(SummerRecord record) {
        return new SummerKey(record.pupil(), record.subject());
    }

    static SummerKey of(RecordSummer.Item item) {
        return new SummerKey(item.pupil(), item.subject() == null ? SummerRecord.TRAINING : item.subject());
    }

    boolean isTraining() {
        return subject.equals(SummerRecord.TRAINING);
    }
}
