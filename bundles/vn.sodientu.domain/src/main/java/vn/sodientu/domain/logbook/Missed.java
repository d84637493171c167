package vn.sodientu.domain.logbook;

import vn.sodientu.domain.id.PupilId;

/** A pupil who missed a lesson or came late to it. */
public record Missed(PupilId pupil, LessonMiss how) {}
