package vn.sodientu.core.attendance;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.attendance.AttendanceMonth;
import vn.sodientu.api.attendance.AttendanceService;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.AbsenceCount;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;

/** Attendance: who may, and where the work is done. */
@Component
public final class AttendanceComponent implements AttendanceService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final TermCalendar calendar;
    private final AttendanceTransaction transaction = new AttendanceTransaction(CountryClock.vietnam());

    /** Called by the container. */
    @Activate
    public AttendanceComponent(
            @Reference AccessPolicy policy,
            @Reference RecordStore store,
            @Reference RegulationService regulations,
            @Reference ChoiceService choices) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
        this.calendar = new TermCalendar(choices);
    }

    @Override
    public Outcome<AttendanceMonth> month(Actor who, ClassId clazz, YearMonth month) {
        return access.guard(
                who,
                Permission.VIEW_ROSTER,
                new Scope.OfClass(clazz),
                () -> transactions.read(records -> records.classes().find(clazz).isEmpty()
                        ? Missing.clazz(clazz)
                        : Outcome.done(month(records, clazz, month))));
    }

    private static AttendanceMonth month(Records records, ClassId clazz, YearMonth month) {
        Map<PupilId, List<Absence>> absences =
                records.absences().current(clazz, month.atDay(1), month.atEndOfMonth()).stream()
                        .collect(Collectors.groupingBy(Absence::pupil));
        return new AttendanceMonth(
                month,
                records.pupils().enrolments(clazz).stream()
                        .map(enrolment -> row(enrolment, absences))
                        .toList());
    }

    private static AttendanceMonth.Row row(Enrolment enrolment, Map<PupilId, List<Absence>> absences) {
        List<Absence> own = absences.getOrDefault(enrolment.pupil().id(), List.of());
        return new AttendanceMonth.Row(enrolment, own, AbsenceCount.of(own));
    }

    @Override
    public Outcome<List<Absence>> record(Actor who, RecordAbsences command) {
        return access.guard(who, Permission.RECORD_CONDUCT, new Scope.OfClass(command.clazz()), () -> {
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
        });
    }
}
