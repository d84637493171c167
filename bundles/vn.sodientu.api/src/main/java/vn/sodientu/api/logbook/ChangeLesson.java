package vn.sodientu.api.logbook;

import vn.sodientu.domain.logbook.LessonSlot;

/**
 * A lesson to be signed or withdrawn.
 *
 * @param version the one the caller saw
 * @param reason of a withdrawal, else empty
 * @param source the way in: UI, REST
 */
public record ChangeLesson(LessonSlot slot, int version, String reason, String source) {}
