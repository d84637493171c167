package vn.sodientu.api.access;

import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;

/** Where a permission is asked for. */
public sealed interface Scope {
    /** The whole server. */
    record OfServer() implements Scope {}

    /** A unit or school and what is below it. */
    record OfUnit(long unit) implements Scope {}

    /** A class. */
    record OfClass(ClassId clazz) implements Scope {}

    /** A mark sheet. */
    record OfSheet(SheetId sheet) implements Scope {}

    /** A pupil. */
    record OfPupil(PupilId pupil) implements Scope {}
}
