package vn.sodientu.core.lock;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewReopening;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.domain.school.SchoolClass;

/** Asks for and decides on reopenings, each within one transaction with its audit row. */
final class ReopeningWork {
    private final Clock clock;

    ReopeningWork(Clock clock) {
        this.clock = clock;
    }

    Outcome<Reopening> ask(Records records, Actor who, NewReopening asked) {
        Optional<SchoolClass> clazz = records.classes().find(asked.clazz());
        if (clazz.isEmpty()) {
            return Missing.clazz(asked.clazz());
        }
        FaultList faults = new FaultList();
        LockChecks.reason(faults, asked.reason());
        String account = Objects.requireNonNullElse(asked.account(), who.account());
        faults.unless(
                account.equals(who.account())
                        || records.accounts().find(account).isPresent(),
                "account",
                "Không có tài khoản " + account,
                "There is no account " + account);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        Reopening reopening = new Reopening(
                new ReopeningId(asked.clazz().school(), records.locks().next()),
                area(asked, clazz.get()),
                account,
                asked.reason().strip(),
                who.account(),
                now(),
                null);
        records.locks().add(reopening);
        audit(records, who, "reopening.ask", reopening);
        return Outcome.done(reopening);
    }

    Outcome<Reopening> decide(
            Records records, Actor who, ReopeningId id, long unit, @Nullable Instant until, String note) {
        Optional<Reopening> found = records.locks().reopening(id);
        if (found.isEmpty()
                || !UnitPath.of(records, id.school(), found.get().area().year())
                        .ids()
                        .contains(unit)) {
            return Missing.refuse("reopening", "Không có đề nghị mở khóa " + id, "There is no reopening " + id);
        }
        if (found.get().decision() != null) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "reopening",
                    "Đề nghị này đã được quyết định",
                    "This reopening was decided before"));
        }
        Reopening.Decision decision = new Reopening.Decision(unit, until, note.strip(), who.account(), now());
        records.locks().decide(id, decision);
        Reopening decided = found.get().decided(decision);
        audit(records, who, until == null ? "reopening.refuse" : "reopening.grant", decided);
        return Outcome.done(decided);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static LockArea area(NewReopening asked, SchoolClass clazz) {
        boolean marks = asked.part() == LockPart.MARKS;
        return new LockArea(
                clazz.year(),
                null,
                clazz.id(),
                asked.part(),
                asked.period(),
                marks ? asked.subject() : null,
                null,
                marks ? asked.column() : null);
    }

    private void audit(Records records, Actor who, String action, Reopening reopening) {
        records.audit()
                .append(
                        reopening.id().school(),
                        now(),
                        who.account(),
                        action,
                        "reopening/" + reopening.id(),
                        "for=" + reopening.account() + " " + AreaText.of(reopening.area()));
    }
}
