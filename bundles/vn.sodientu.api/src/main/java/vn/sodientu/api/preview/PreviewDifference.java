package vn.sodientu.api.preview;

import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/**
 * A value that would change.
 *
 * @param field name of the value: award, level, hk1.level, TOAN.hk2, promotion, as OutcomeFields calls them
 * @param before what the regulation that governs now makes of the marks as stored, "-" for nothing
 * @param after what the candidate makes of them
 */
public record PreviewDifference(PupilId pupil, ClassId clazz, String field, String before, String after) {}
