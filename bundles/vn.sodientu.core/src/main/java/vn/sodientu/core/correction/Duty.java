package vn.sodientu.core.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.Correction.State;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.outcome.Refusal.Kind;
import vn.sodientu.core.common.Access;

/** Who may take which step. */
final class Duty {
    private final Access access;

    Duty(Access access) {
        this.access = access;
    }

    /** What speaks against the step; empty when the person may take it. */
    Optional<Refusal> against(Actor who, Correction correction, State step) {
        Scope clazz = new Scope.OfClass(correction.sheet().clazz());
        return switch (step) {
            case CONFIRMED -> access.check(who, Permission.CONFIRM_CORRECTION, clazz);
            case APPROVED -> access.check(who, Permission.APPROVE_CORRECTION, clazz);
            case REJECTED -> access.check(
                    who,
                    correction.state() == State.PROPOSED
                            ? Permission.CONFIRM_CORRECTION
                            : Permission.APPROVE_CORRECTION,
                    clazz);
            default -> proposed(who, correction)
                    ? access.check(who, Permission.VIEW_MARKS, new Scope.OfSheet(correction.sheet()))
                    : Optional.of(Refusal.of(
                            Kind.FORBIDDEN,
                            "account",
                            "Chỉ người đề nghị rút được đề nghị của mình",
                            "Only the one who proposed can take the proposal back"));
        };
    }

    /** The steps the person may take now. */
    List<State> next(Actor who, Correction correction) {
        return Stream.of(State.values())
                .filter(step -> StepOrder.allowed(correction.state(), step))
                .filter(step -> against(who, correction, step).isEmpty())
                .toList();
    }

    private static boolean proposed(Actor who, Correction correction) {
        return correction.steps().get(0).account().equals(who.account());
    }
}
