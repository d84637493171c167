package vn.sodientu.core.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.attendance.KeptDays;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Stores conduct and absences with the results that follow, in one transaction. */
final class TermRecordTransaction {
    private final Clock clock;

    TermRecordTransaction(Clock clock) {
        this.clock = clock;
    }

    Outcome<List<TermRecord>> run(Records records, Actor who, RecordTerm command, ClassPlans plans, TermDays days) {
        Members members =
                new Members(plans.clazz(), records.pupils().enrolments(command.clazz()), LocalDate.now(clock));
        FaultList faults = TermRecordChecks.check(plans.regulation(), members, command.records());
        KeptDays.read(records, command.clazz(), plans.clazz().year(), days).check(faults, command.records());
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        List<TermRecord> known = records.terms().current(command.clazz());
        Map<RecordKey, TermRecord> state = new HashMap<>();
        known.forEach(record -> state.put(RecordKey.of(record), record));
        List<Violation> stale = stale(command, state);
        if (!stale.isEmpty()) {
            return Outcome.refused(Refusal.Kind.CONFLICT, stale);
        }
        List<TermRecord> fresh = command.records().stream()
                .filter(record -> !same(record, now(state, record)))
                .map(TermRecordTransaction::next)
                .toList();
        List<Violation> closed = closed(records, who, command, plans, fresh);
        if (!closed.isEmpty()) {
            return Outcome.refused(Refusal.Kind.FORBIDDEN, closed);
        }
        if (!fresh.isEmpty()) {
            store(records, who, command, plans, fresh);
            fresh.forEach(record -> state.put(RecordKey.of(record), record));
        }
        return Outcome.done(
                command.records().stream().map(record -> now(state, record)).toList());
    }

    /** A locked period is named once, at the first of its records that would change. */
    private List<Violation> closed(
            Records records, Actor who, RecordTerm command, ClassPlans plans, List<TermRecord> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        LockGate gate = LockGate.of(records, plans.clazz(), who, clock.instant());
        Map<Period, Integer> first = new EnumMap<>(Period.class);
        Set<RecordKey> changed = fresh.stream().map(RecordKey::of).collect(Collectors.toSet());
        for (int i = 0; i < command.records().size(); i++) {
            TermRecord record = command.records().get(i);
            if (changed.contains(RecordKey.of(record))) {
                first.putIfAbsent(record.period(), i);
            }
        }
        return first.entrySet().stream()
                .flatMap(at -> gate.records(at.getKey(), "records[" + at.getValue() + "].period").stream())
                .toList();
    }

    private void store(Records records, Actor who, RecordTerm command, ClassPlans plans, List<TermRecord> fresh) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        records.terms().append(command.clazz(), fresh, who.account(), now, command.source());
        List<PupilId> pupils = fresh.stream().map(TermRecord::pupil).distinct().toList();
        YearFacts facts = YearFacts.read(records, command.clazz(), pupils).withTerms(fresh);
        records.results().save(command.clazz(), facts.judged(plans, pupils));
        String periods = fresh.stream()
                .map(record -> record.period().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        records.audit()
                .append(
                        command.clazz().school(),
                        now,
                        who.account(),
                        "conduct.record",
                        command.clazz().toString(),
                        "records=" + fresh.size() + " periods=" + periods + " source=" + command.source());
    }

    private static List<Violation> stale(RecordTerm command, Map<RecordKey, TermRecord> state) {
        List<Violation> stale = new ArrayList<>();
        for (int i = 0; i < command.records().size(); i++) {
            TermRecord asked = command.records().get(i);
            int version = now(state, asked).version();
            if (version != asked.version()) {
                stale.add(Violation.of(
                        "records[" + i + "].version",
                        new LocalText(
                                "Mục này vừa được người khác ghi (phiên bản " + version
                                        + "); chưa lưu gì, xin mở lại để xem giá trị mới",
                                "Somebody else has just changed this record (version " + version
                                        + "); nothing was stored, please read it again")));
            }
        }
        return stale;
    }

    private static TermRecord now(Map<RecordKey, TermRecord> state, TermRecord asked) {
        RecordKey key = RecordKey.of(asked);
        return state.getOrDefault(key, key.empty());
    }

    private static boolean same(TermRecord asked, TermRecord now) {
        // The first zero says that somebody has counted, so it is not the same as no record.
        return now.version() > 0
                && Objects.equals(asked.conduct(), now.conduct())
                && asked.excused() == now.excused()
                && asked.unexcused() == now.unexcused();
    }

    private static TermRecord next(TermRecord asked) {
        return new TermRecord(
                asked.pupil(),
                asked.period(),
                asked.conduct(),
                asked.excused(),
                asked.unexcused(),
                asked.version() + 1);
    }
}
