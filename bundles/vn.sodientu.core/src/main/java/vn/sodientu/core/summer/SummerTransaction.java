package vn.sodientu.core.summer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.register.Members;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.SummerRecord;

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
        RepeatGuard repeat =
                new RepeatGuard(records, clazz.id().school(), who, command.idempotencyKey(), digest(command));
        return repeat.repeated()
                .then(repeated -> repeated
                        ? Outcome.done(pupils)
                        : run(records, who, command, new ClassPlans(regulation, clazz), pupils, repeat, regulation));
    }

    private Outcome<Set<PupilId>> run(
            Records records,
            Actor who,
            RecordSummer command,
            ClassPlans plans,
            Set<PupilId> pupils,
            RepeatGuard repeat,
            Regulation regulation) {
        SchoolClass clazz = plans.clazz();
        YearFacts facts = YearFacts.read(records, clazz.id(), pupils);
        SummerChecks checks = new SummerChecks(
                regulation,
                clazz,
                new Members(clazz, records.pupils().enrolments(clazz.id()), LocalDate.now(clock)),
                facts.withoutSummers().years(plans));
        List<SummerRecord> asked = checks.read(command);
        if (!checks.faults().isEmpty()) {
            return Outcome.refused(Refusal.Kind.INVALID, checks.faults());
        }
        Map<SummerKey, SummerRecord> state = new HashMap<>();
        facts.summers().forEach(record -> state.put(SummerKey.of(record), record));
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
            records.summers().append(clazz.id(), fresh, who.account(), now, command.source());
            records.results().save(clazz.id(), facts.withSummers(fresh).judged(plans, pupils));
            audit(records, who, command, fresh, now);
        }
        return Outcome.done(pupils);
    }

    private static RequestDigest digest(RecordSummer command) {
        RequestDigest digest = new RequestDigest("summer").part(command.clazz());
        for (RecordSummer.Item item : command.records()) {
            SummerKey place = SummerKey.of(item);
            digest.part(place.pupil()).part(place.subject());
            digest.part(item.chosen()).part(item.version()).part(item.value());
        }
        return digest;
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
