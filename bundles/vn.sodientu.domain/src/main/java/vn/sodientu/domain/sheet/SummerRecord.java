package vn.sodientu.domain.sheet;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Mark;

/**
 * One item of a pupil's summer: a subject that is tested again (kiểm tra lại, đánh giá lại), or conduct and training
 * after the summer programme (rèn luyện trong hè).
 *
 * @param subject code of the subject, {@link #TRAINING} for conduct
 * @param chosen whether the pupil is to be tested in the subject; a pupil chooses among those he may be tested in
 * @param result the new mark, null while there is none and always for conduct
 * @param conduct code of the regulation, null while there is none and always for a subject
 * @param version 0 when never written; every entry adds 1
 */
public record SummerRecord(
        PupilId pupil, String subject, boolean chosen, @Nullable Mark result, @Nullable String conduct, int version) {
    /** Stands for the subject where the record is about conduct. */
    public static final String TRAINING = "-";

    /** The item when nothing was ever entered. */
    public static SummerRecord none(PupilId pupil, String subject) {
        return new SummerRecord(pupil, subject, false, null, null, 0);
    }

    /** Whether it is about conduct and not about a subject. */
    public boolean isTraining() {
        return subject.equals(TRAINING);
    }

    /** Whether the pupil is to be tested and was not yet. */
    public boolean waits() {
        return chosen && result == null && !isTraining();
    }
}
