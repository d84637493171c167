package vn.sodientu.core.register;

import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;

/** Sheets to be listed, with what is locked of them, of one snapshot. */
record Listed(ClassView view, LockGate gate) {
    static Listed read(Records records, SchoolClass clazz, List<SheetId> sheets, Actor who) {
        return new Listed(ClassView.read(records, clazz, sheets), LockGate.of(records, clazz, who));
    }
}
