package vn.sodientu.domain.people;

import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;

/** A teaching assignment (phân công): who enters the marks of a class in a subject and term. Several may share one. */
public record Assignment(SheetId sheet, StaffId teacher) {}
