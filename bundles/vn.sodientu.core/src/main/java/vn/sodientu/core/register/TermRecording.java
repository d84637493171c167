package vn.sodientu.core.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.core.attendance.TermCalendar;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/** Conduct and absences of a class, read and set. */
final class TermRecording {
    private final Transactions transactions;
    private final RegulationService regulations;
    private final TermCalendar calendar;
    private final TermRecordTransaction transaction;

    TermRecording(
            Transactions transactions,
            RegulationService regulations,
            TermCalendar calendar,
            TermRecordTransaction transaction) {
        this.transactions = transactions;
        this.regulations = regulations;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    Outcome<List<TermRecord>> list(ClassId clazz, Period period) {
        return transactions.read(records -> {
            if (records.classes().find(clazz).isEmpty()) {
                return Missing.clazz(clazz);
            }
            Map<PupilId, TermRecord> kept = new HashMap<>();
            records.terms().current(clazz).stream()
                    .filter(record -> record.period() == period)
                    .forEach(record -> kept.put(record.pupil(), record));
            return Outcome.done(records.pupils().enrolments(clazz).stream()
                    .map(enrolment -> enrolment.pupil().id())
                    .map(pupil -> kept.getOrDefault(pupil, new RecordKey(pupil, period).empty()))
                    .toList());
        });
    }

    Outcome<List<TermRecord>> record(Actor who, RecordTerm command) {
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(command.clazz()));
        if (found.isEmpty()) {
            return Missing.clazz(command.clazz());
        }
        SchoolClass clazz = found.get();
        TermDays days = calendar.of(clazz.id().school(), clazz.year());
        return regulations.withGoverning(clazz.id().school(), clazz.year(), clazz.grade(), regulation -> {
            ClassPlans plans = new ClassPlans(regulation, clazz);
            return transactions.write(records -> transaction.run(records, who, command, plans, days));
        });
    }
}
