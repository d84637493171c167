package vn.sodientu.core.register;

import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;

/** The address of one cell. */
record CellKey(SheetId sheet, PupilId pupil, String column) {}
