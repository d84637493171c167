package vn.sodientu.domain.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;

/**
 * What is recorded of one pupil for one half-day.
 *
 * @param leave null when the pupil was there after all: an entry taken back
 * @param version 0 when never written; every entry adds 1
 */
public record Absence(PupilId pupil, LocalDate day, Session session, @Nullable Leave leave, int version) {}
