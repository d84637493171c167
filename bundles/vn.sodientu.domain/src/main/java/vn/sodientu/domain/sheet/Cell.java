package vn.sodientu.domain.sheet;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Mark;

/**
 * The current state of one cell of a mark sheet.
 *
 * @param column id of the plan's column: tx1, gk, ck
 * @param version 0 for a cell never written; every entry, a clearing too, adds 1
 * @param mark null when empty or cleared
 */
public record Cell(PupilId pupil, String column, int version, @Nullable Mark mark) {}
