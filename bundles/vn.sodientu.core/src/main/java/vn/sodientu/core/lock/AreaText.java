package vn.sodientu.core.lock;

import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.LockArea;

/** Areas as the audit keeps them: addresses only. */
final class AreaText {
    private AreaText() {}

    static String of(LockArea area) {
        return "year=" + area.year()
                + part(" grade=", area.grade())
                + part(" class=", area.clazz())
                + part(" part=", area.part())
                + part(" period=", area.period())
                + part(" subject=", area.subject())
                + part(" slot=", area.slot())
                + part(" column=", area.column());
    }

    static String of(Deadline deadline) {
        return "year=" + deadline.year() + " period=" + deadline.period() + " part=" + deadline.part()
                + part(" slot=", deadline.slot()) + part(" due=", deadline.due());
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + value;
    }
}
