package vn.sodientu.core.summer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.register.Members;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.PupilYearAssembly;
import vn.sodientu.core.results.ResultComputation;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;

/**
 * Stores summer items with the results that follow, in one transaction: look for a repeat, check, compare versions, then
 * records, results and the audit row together.
 */
final class SummerTransaction {
    private final Clock clock;

    SummerTransaction(Clock clock) {
        this.clock = clock;
    }

    /** Answers the pupils concerned. */
    Outcome<Set<PupilId>> run(
            Records records, Actor who, RecordSummer command, SchoolClass clazz, Regulation regulation) {
        Set<PupilId> pupils =
                command.records().stream().map(RecordSummer.Item::pupil).collect(Collectors.toSet());
        SummerRepeat repeat = new SummerRepeat(records, who, command);
        Outcome<Boolean> repeated = repeat.look();
        if (repeated instanceof Outcome.Refused<Boolean> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (repeated.orThrow()) {
            return Outcome.done(pupils);
        }
        ClassPlans plans = new ClassPlans(regulation, clazz);
        List<MarkEntry> marks = records.marks().current(clazz.id(), List.copyOf(pupils));
        List<TermRecord> terms = records.terms().current(clazz.id());
        StandingArrangements arrangements = StandingArrangements.read(records, clazz.id());
        SummerChecks checks = new SummerChecks(
                regulation,
                clazz,
                new Members(clazz, records.pupils().enrolments(clazz.id()), LocalDate.now(clock)),
                new PupilYearAssembly(plans, marks, terms, List.of(), arrangements));
        List<SummerRecord> asked = checks.read(command);
        if (!checks.faults().isEmpty()) {
            return Outcome.refused(Refusal.Kind.INVALID, checks.faults());
        }
        List<SummerRecord> known = records.summers().current(clazz.id());
        Map<SummerKey, SummerRecord> state = new HashMap<>();
        known.forEach(record -> state.put(SummerKey.of(record), record));
        FaultList stale = stale(asked, state);
        if (!stale.isEmpty()) {
            return Outcome.refused(Refusal.Kind.CONFLICT, stale.refusal().violations());
        }
        Optional<Violation> closed =
                LockGate.of(records, clazz, who, clock.instant()).summer("records");
        if (closed.isPresent()) {
            return Outcome.refused(Refusal.Kind.FORBIDDEN, List.of(closed.get()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repeat.keep(now);
        List<SummerRecord> fresh = asked.stream()
                .filter(record -> !same(record, now(state, record)))
                .map(SummerTransaction::next)
                .toList();
        if (!fresh.isEmpty()) {
            List<SummerRecord> together = new ArrayList<>(known);
            together.addAll(fresh);
            PupilYearAssembly years = new PupilYearAssembly(plans, marks, terms, together, arrangements);
            records.summers().append(clazz.id(), fresh, who.account(), now, command.source());
            records.results()
                    .save(clazz.id(), ResultComputation.compute(regulation, years, List.copyOf(pupils), false));
            audit(records, who, command, fresh, now);
        }
        return Outcome.done(pupils);
    }

    private static void audit(Records records, Actor who, RecordSummer command, List<SummerRecord> fresh, Instant now) {
        String subjects =
                fresh.stream().map(SummerRecord::subject).distinct().sorted().collect(Collectors.joining(","));
        records.audit()
                .append(
                        command.clazz().school(),
                        now,
                        who.account(),
                        "summer.record",
                        command.clazz().toString(),
                        "records=" + fresh.size() + " subjects=" + subjects + " source=" + command.source());
    }

    private static FaultList stale(List<SummerRecord> asked, Map<SummerKey, SummerRecord> state) {
        FaultList stale = new FaultList();
        for (int i = 0; i < asked.size(); i++) {
            int version = now(state, asked.get(i)).version();
            stale.unless(
                    version == asked.get(i).version(),
                    "records[" + i + "].version",
                    "Mục này vừa được người khác ghi (phiên bản " + version
                            + "); chưa lưu gì, xin mở lại để xem giá trị mới",
                    "Somebody else has just changed this record (version " + version
                            + "); nothing was stored, please read it again");
        }
        return stale;
    }

    private static SummerRecord now(Map<SummerKey, SummerRecord> state, SummerRecord asked) {
        return state.getOrDefault(SummerKey.of(asked), SummerRecord.none(asked.pupil(), asked.subject()));
    }

    private static boolean same(SummerRecord asked, SummerRecord now) {
        return asked.chosen() == now.chosen()
                && Objects.equals(asked.result(), now.result())
                && Objects.equals(asked.conduct(), now.conduct());
    }

    private static SummerRecord next(SummerRecord asked) {
        return new SummerRecord(
                asked.pupil(), asked.subject(), asked.chosen(), asked.result(), asked.conduct(), asked.version() + 1);
    }
}
