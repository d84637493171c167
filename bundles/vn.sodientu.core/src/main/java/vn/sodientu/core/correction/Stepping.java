package vn.sodientu.core.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.TakeStep;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.core.register.CorrectedCell;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.school.SchoolClass;

/** What happens within the transaction of a step after the proposal. */
final class Stepping {
    private static final int LONGEST_NOTE = 1000;

    private final Clock clock;
    private final CorrectedCell cells;
    private final Trail trail;

    Stepping(Clock clock, CorrectedCell cells, Trail trail) {
        this.clock = clock;
        this.cells = cells;
        this.trail = trail;
    }

    Outcome<Correction> run(
            Records records,
            Actor who,
            SchoolClass clazz,
            Regulation regulation,
            TakeStep asked,
            Correction.State step) {
        Optional<Correction> found = records.corrections().find(asked.id());
        if (found.isEmpty()) {
            return Lookup.missing(asked.id());
        }
        Correction now = found.get();
        if (now.version() > 1 && repeated(now, who, step)) {
            return Outcome.done(now);
        }
        Optional<Refusal> against = against(records, who, clazz, now, asked, step);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Optional<Refusal> ended = YearGate.refusal(records, clazz.id().school(), clazz.year(), clock.instant());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        if (step == Correction.State.APPROVED) {
            Optional<Refusal> refused = enter(records, who, clazz, regulation, now);
            if (refused.isPresent()) {
                return Outcome.refused(refused.get());
            }
        }
        Correction next =
                now.with(new Correction.Step(step, who.account(), asked.note().strip(), trail.now()));
        records.corrections().addStep(next);
        trail.audit(records, next);
        return Outcome.done(next);
    }

    /** A step sent again by the person who took it last changes nothing. */
    private static boolean repeated(Correction now, Actor who, Correction.State step) {
        Correction.Step last = now.steps().get(now.steps().size() - 1);
        return last.state() == step && last.account().equals(who.account());
    }

    private Optional<Refusal> against(
            Records records, Actor who, SchoolClass clazz, Correction now, TakeStep asked, Correction.State step) {
        Integer version = asked.version();
        boolean stale = version != null && version != now.version();
        if (stale || !StepOrder.allowed(now.state(), step)) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "version",
                    "Đề nghị này " + now.state().label().vi() + "; chưa lưu gì, hãy xem lại",
                    "This correction is at " + now.state() + " ("
                            + now.state().label().en() + "); nothing was stored, please read it again"));
        }
        if (asked.note().length() > LONGEST_NOTE) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.INVALID,
                    "note",
                    "Ghi chú không quá " + LONGEST_NOTE + " ký tự",
                    "A note has at most " + LONGEST_NOTE + " characters"));
        }
        if (step == Correction.State.REJECTED && asked.note().isBlank()) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.INVALID, "reason", "Cần ghi lý do từ chối", "A rejection needs its reason"));
        }
        return StepOrder.forward(step)
                ? new Offices(records, who, clazz, LocalDate.now(clock)).against(now, step)
                : Optional.empty();
    }

    private Optional<Refusal> enter(
            Records records, Actor who, SchoolClass clazz, Regulation regulation, Correction correction) {
        Mark after = correction.after();
        EnterMarks.Change change = new EnterMarks.Change(
                correction.pupil(), correction.column(), correction.base(), after == null ? "" : after.code());
        EntryOutcome outcome = cells.enter(records, who, clazz, regulation, correction.sheet(), change);
        if (outcome instanceof EntryOutcome.Conflict conflict) {
            return Optional.of(CellFaults.changed(conflict.current()));
        }
        return outcome instanceof EntryOutcome.Rejected rejected
                ? Optional.of(new Refusal(
                        rejected.refusal().kind(),
                        CellFaults.unwrapped(rejected.refusal().violations())))
                : Optional.empty();
    }
}
