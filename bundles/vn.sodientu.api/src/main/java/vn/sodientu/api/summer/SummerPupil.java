package vn.sodientu.api.summer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.SummerRecord;

/**
 * A pupil's summer.
 *
 * @param retests the subjects the pupil may be tested in again; a TT58 pupil chooses among them
 * @param training null without summer training
 * @param outcome the stored result of the year; afterSummer is there as soon as nothing is awaited any more. Null for a
 *     reader who may not see results.
 */
public record SummerPupil(
        Enrolment enrolment, List<Retest> retests, @Nullable Training training, @Nullable YearOutcome outcome) {
    public SummerPupil {
        retests = List.copyOf(retests);
    }

    /**
     * A subject.
     *
     * @param year the result of the year that the new one replaces
     * @param record what was entered, version 0 for nothing
     * @param editable whether the asking actor may enter it
     */
    public record Retest(Subject subject, @Nullable Mark year, SummerRecord record, boolean editable) {}

    /**
     * Conduct or training.
     *
     * @param year code of the year that the new one replaces
     */
    public record Training(@Nullable String year, SummerRecord record, boolean editable) {}
}
