package vn.sodientu.api.offline;

import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;

/** A cell of a mark sheet. */
public record OfflineCell(SheetId sheet, PupilId pupil, String column) {}
