package vn.sodientu.api.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.text.LocalText;

/**
 * A correction of a mark after the lock, with every step taken. Steps are only ever added.
 *
 * @param base version of the cell that is corrected
 * @param before what the cell held, null when it was empty
 * @param after what it shall hold, null to clear it
 * @param steps oldest first; the first is the proposal
 */
public record Correction(
        CorrectionId id,
        SheetId sheet,
        PupilId pupil,
        String column,
        int base,
        @Nullable Mark before,
        @Nullable Mark after,
        String reason,
        List<Step> steps) {
    public Correction {
        steps = List.copyOf(steps);
    }

    /** Where a correction stands. */
    public enum State {
        /** Proposed by the subject teacher; the homeroom teacher is asked. */
        PROPOSED(new LocalText("chờ giáo viên chủ nhiệm xác nhận", "waits for the homeroom teacher")),
        /** Confirmed by the homeroom teacher; the principal is asked. */
        CONFIRMED(new LocalText("chờ hiệu trưởng duyệt", "waits for the principal")),
        /** Approved by the principal: the mark is changed. */
        APPROVED(new LocalText("đã duyệt, điểm đã sửa", "approved, the mark is changed")),
        /** Rejected by either. */
        REJECTED(new LocalText("bị từ chối", "rejected")),
        /** Taken back by the one who proposed it. */
        WITHDRAWN(new LocalText("đã rút", "withdrawn"));

        private final LocalText label;

        State(LocalText label) {
            this.label = label;
        }

        /** The words people read. */
        public LocalText label() {
            return label;
        }

        /** Whether somebody still has to act. */
        public boolean pending() {
            return this == PROPOSED || this == CONFIRMED;
        }
    }

    /** A step: the state it led to, who took it, and what was said. */
    public record Step(State state, String account, String note, Instant at) {}

    /** Where it stands. */
    public State state() {
        return steps.get(steps.size() - 1).state();
    }

    /** How many steps were taken; whoever takes the next names it. */
    public int version() {
        return steps.size();
    }

    /** The same correction one step further. */
    public Correction with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Correction(id, sheet, pupil, column, base, before, after, reason, all);
    }
}
