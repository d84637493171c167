package vn.sodientu.core.correction;

import java.util.List;
import vn.sodientu.api.correction.Correction.State;

/** Which step may follow which. */
final class StepOrder {
    private StepOrder() {}

    static boolean allowed(State from, State to) {
        return following(from).contains(to);
    }

    /** The steps after a state. */
    static List<State> following(State from) {
        return switch (from) {
            case PROPOSED -> List.of(State.CONFIRMED, State.REJECTED, State.WITHDRAWN);
            case CONFIRMED -> List.of(State.APPROVED, State.REJECTED, State.WITHDRAWN);
            case APPROVED, REJECTED, WITHDRAWN -> List.of();
        };
    }

    /** Whether a step brings the correction nearer to the register. */
    static boolean forward(State step) {
        return step == State.CONFIRMED || step == State.APPROVED;
    }
}
