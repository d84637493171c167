package vn.sodientu.api.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;

/**
 * How far the results of a class and period are approved. Steps are only ever added; the last one counts.
 *
 * @param steps oldest first, empty while nobody confirmed
 */
public record Approval(ClassId clazz, Period period, List<Step> steps) {
    public Approval {
        steps = List.copyOf(steps);
    }

    /** What a step says. */
    public enum State {
        /** The homeroom teacher has checked and confirmed. */
        CONFIRMED,
        /** The principal has approved. */
        APPROVED,
        /** Taken back, with a reason: it begins anew. */
        WITHDRAWN
    }

    /** A step: who took it, when, and what was said. */
    public record Step(State state, String account, String note, Instant at) {}

    /** The last step; null while nobody confirmed or after it was taken back. */
    public @Nullable Step last() {
        if (steps.isEmpty()) {
            return null;
        }
        Step last = steps.get(steps.size() - 1);
        return last.state() == State.WITHDRAWN ? null : last;
    }

    /** When the principal approved; null while he has not. */
    public @Nullable Instant approvedAt() {
        Step last = last();
        return last != null && last.state() == State.APPROVED ? last.at() : null;
    }

    /** The same approval one step further. */
    public Approval with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Approval(clazz, period, all);
    }
}
