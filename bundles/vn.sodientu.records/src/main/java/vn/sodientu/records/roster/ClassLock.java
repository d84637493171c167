package vn.sodientu.records.roster;

import vn.sodientu.domain.id.ClassId;
import vn.sodientu.records.jpa.Tables;

/**
 * Lets the writers of one class pass one after the other. Results are computed from all marks of a pupil: without it
 * two teachers who save at once would each compute without the mark of the other.
 */
public final class ClassLock {
    private ClassLock() {}

    /** Waits for the other writers of the class; does nothing in a reading transaction. */
    public static void take(Tables tables, ClassId clazz) {
        if (tables.writing()) {
            tables.lock(ClassRow.class, ClassRow.KEY, clazz.school(), clazz.number());
        }
    }
}
