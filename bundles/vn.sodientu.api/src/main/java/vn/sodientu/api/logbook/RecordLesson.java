package vn.sodientu.api.logbook;

import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonSlot;

/**
 * A lesson to be entered or corrected.
 *
 * @param version the one the caller saw, 0 for a place nothing was ever written at
 * @param sign whether the teacher signs at once; it must be the caller
 * @param reason of a correction, else empty
 * @param source the way in: UI, REST
 */
public record RecordLesson(LessonSlot slot, Lesson lesson, int version, boolean sign, String reason, String source) {}
