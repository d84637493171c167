package vn.sodientu.core.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Stores absences, the terms' totals and the results that follow, in one transaction. */
final class AttendanceTransaction {
    private final Clock clock;

    AttendanceTransaction(Clock clock) {
        this.clock = clock;
    }

    Outcome<List<Absence>> run(Records records, Actor who, RecordAbsences command, ClassPlans plans, TermDays days) {
        List<Enrolment> enrolments = records.pupils().enrolments(command.clazz());
        FaultList faults = AttendanceChecks.check(plans.clazz(), enrolments, LocalDate.now(clock), command.absences());
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        Map<AbsenceKey, Absence> state = new HashMap<>();
        records.absences()
                .current(command.clazz(), days.year().firstDay(), days.year().lastDay())
                .forEach(absence -> state.put(AbsenceKey.of(absence), absence));
        List<Violation> stale = stale(command, state);
        if (!stale.isEmpty()) {
            return Outcome.refused(Refusal.Kind.CONFLICT, stale);
        }
        List<Absence> fresh = command.absences().stream()
                .filter(absence -> now(state, absence).leave() != absence.leave())
                .map(AttendanceTransaction::next)
                .toList();
        TermTotals totals =
                new TermTotals(days, enrolments, state.values(), records.terms().current(command.clazz()));
        if (!command.replaceTotals() && totals.typedBefore(fresh)) {
            return Outcome.refused(TermTotals.refusal());
        }
        List<Violation> closed = closed(records, who, plans, days, fresh);
        if (!closed.isEmpty()) {
            return Outcome.refused(Refusal.Kind.FORBIDDEN, closed);
        }
        if (!fresh.isEmpty()) {
            fresh.forEach(absence -> state.put(AbsenceKey.of(absence), absence));
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            records.absences().append(command.clazz(), fresh, who.account(), now, command.source());
            totals.store(records, who, command, plans, fresh, state.values(), now);
        }
        return Outcome.done(
                command.absences().stream().map(absence -> now(state, absence)).toList());
    }

    /** A locked term is named once. */
    private List<Violation> closed(Records records, Actor who, ClassPlans plans, TermDays days, List<Absence> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        LockGate gate = LockGate.of(records, plans.clazz(), who, clock.instant());
        return fresh.stream()
                .map(absence -> days.of(absence.day()).period())
                .distinct()
                .flatMap(period -> gate.records(period, "absences").stream())
                .toList();
    }

    private static List<Violation> stale(RecordAbsences command, Map<AbsenceKey, Absence> state) {
        List<Violation> stale = new ArrayList<>();
        for (int i = 0; i < command.absences().size(); i++) {
            Absence asked = command.absences().get(i);
            int version = now(state, asked).version();
            if (version != asked.version()) {
                stale.add(Violation.of(
                        "absences[" + i + "].version",
                        new LocalText(
                                "Buổi này vừa được người khác ghi (phiên bản " + version
                                        + "); chưa lưu gì, xin mở lại để xem",
                                "Somebody else has just recorded this half-day (version " + version
                                        + "); nothing was stored, please read it again")));
            }
        }
        return stale;
    }

    private static Absence now(Map<AbsenceKey, Absence> state, Absence asked) {
        AbsenceKey key = AbsenceKey.of(asked);
        return state.getOrDefault(key, key.empty());
    }

    private static Absence next(Absence asked) {
        return new Absence(asked.pupil(), asked.day(), asked.session(), asked.leave(), asked.version() + 1);
    }
}
