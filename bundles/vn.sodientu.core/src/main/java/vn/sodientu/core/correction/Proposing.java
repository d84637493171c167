package vn.sodientu.core.correction;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.core.register.CorrectedCell;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkEntry;

/** What happens within the transaction of a proposal. */
final class Proposing {
    private static final int LONGEST_REASON = 1000;

    private final Clock clock;
    private final CorrectedCell cells;
    private final Trail trail;

    Proposing(Clock clock, CorrectedCell cells, Trail trail) {
        this.clock = clock;
        this.cells = cells;
        this.trail = trail;
    }

    Outcome<Correction> run(
            Records records, Actor who, SchoolClass clazz, Regulation regulation, ProposeCorrection asked) {
        Repeat repeat = new Repeat(records, who, asked);
        Optional<Outcome<Correction>> before = repeat.answer();
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Refusal> ended = YearGate.refusal(records, clazz.id().school(), clazz.year(), clock.instant());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        FaultList faults = new FaultList();
        faults.unless(
                !asked.reason().isBlank() && asked.reason().length() <= LONGEST_REASON,
                "reason",
                "Cần ghi lý do sửa điểm, không quá " + LONGEST_REASON + " ký tự",
                "The reason of the correction is needed, at most " + LONGEST_REASON + " characters");
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        EnterMarks.Change change = new EnterMarks.Change(asked.pupil(), asked.column(), asked.version(), asked.value());
        EntryOutcome rehearsed = cells.rehearse(records, who, clazz, regulation, asked.sheet(), change);
        if (rehearsed instanceof EntryOutcome.Rejected rejected) {
            return Outcome.refused(new Refusal(
                    rejected.refusal().kind(),
                    CellFaults.unwrapped(rejected.refusal().violations())));
        }
        if (rehearsed instanceof EntryOutcome.Conflict conflict) {
            return Outcome.refused(CellFaults.changed(conflict.current()));
        }
        return checked(records, who, clazz, regulation, asked, repeat, ((EntryOutcome.Accepted) rehearsed).cells());
    }

    private Outcome<Correction> checked(
            Records records,
            Actor who,
            SchoolClass clazz,
            Regulation regulation,
            ProposeCorrection asked,
            Repeat repeat,
            List<Cell> wanted) {
        List<MarkEntry> history = records.marks().history(asked.sheet(), asked.pupil(), asked.column());
        Mark before = history.isEmpty() ? null : history.get(history.size() - 1).mark();
        Mark after = wanted.get(0).mark();
        if (Objects.equals(before, after)) {
            return Missing.invalid(
                    "value", "Giá trị mới giống giá trị đang có", "The new value is the one the cell has");
        }
        MarkColumn column = regulation
                .plan(
                        clazz.subject(asked.sheet().subject()).orElseThrow(),
                        asked.sheet().term())
                .column(asked.column())
                .orElseThrow();
        if (LockGate.of(records, clazz, who, clock.instant())
                .marks(asked.sheet(), column, "column")
                .isEmpty()) {
            return Missing.invalid(
                    "column",
                    "Ô này chưa khóa: hãy nhập trực tiếp vào bảng điểm, không cần đề nghị sửa",
                    "The cell is open: enter it directly");
        }
        Optional<Correction> pending = records.corrections().of(clazz.id()).stream()
                .filter(one -> one.state().pending() && sameCell(one, asked))
                .findFirst();
        if (pending.isPresent()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "column",
                    "Ô này đang có đề nghị sửa điểm " + pending.get().id() + " ("
                            + pending.get().state().label().vi() + ")",
                    "The cell has a pending correction " + pending.get().id()));
        }
        return store(records, who, asked, repeat, before, after);
    }

    private Outcome<Correction> store(
            Records records,
            Actor who,
            ProposeCorrection asked,
            Repeat repeat,
            @Nullable Mark before,
            @Nullable Mark after) {
        Instant now = trail.now();
        Correction.Step first = new Correction.Step(Correction.State.PROPOSED, who.account(), "", now);
        Correction correction = new Correction(
                new CorrectionId(
                        asked.sheet().clazz().school(), records.corrections().next()),
                asked.sheet(),
                asked.pupil(),
                asked.column(),
                asked.version(),
                before,
                after,
                asked.reason().strip(),
                List.of(first));
        records.corrections().add(correction);
        repeat.keep(now);
        trail.audit(records, correction);
        return Outcome.done(correction);
    }

    private static boolean sameCell(Correction one, ProposeCorrection asked) {
        return one.sheet().equals(asked.sheet())
                && one.pupil().equals(asked.pupil())
                && one.column().equals(asked.column());
    }
}
