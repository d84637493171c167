package vn.sodientu.ui.grid;

import vn.sodientu.domain.id.PupilId;

/**
 * What was typed in a cell.
 *
 * @param version the version the user saw
 * @param key makes a repeat harmless
 */
public record CellEdit(PupilId pupil, String column, int version, String value, String key) {}
