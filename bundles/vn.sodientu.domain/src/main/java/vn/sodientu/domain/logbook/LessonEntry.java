package vn.sodientu.domain.logbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the logbook as it was written once; a correction is a row of its own with the next version.
 *
 * @param version from 1
 * @param withdrawn whether the row says that there was no such lesson
 * @param reason why it was corrected or withdrawn, empty when nothing was said
 * @param signature the teacher's, null while not signed
 * @param by account that wrote the row
 */
public record LessonEntry(
        LessonSlot slot,
        Lesson lesson,
        int version,
        boolean withdrawn,
        String reason,
        @Nullable Signature signature,
        String by,
        Instant at) {
    /** Whether the teacher has still to sign. */
    public boolean unsigned() {
        return !withdrawn && signature == null && lesson.kind().taught();
    }
}
