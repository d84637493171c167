package vn.sodientu.core.roster;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.core.staff.TeachingWork;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;

/** Creates classes and names who leads them. */
final class ClassWork {
    private final Transactions transactions;
    private final Programmes programmes;
    private final Clock clock;

    ClassWork(Transactions transactions, Programmes programmes, Clock clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.clock = clock;
    }

    Outcome<SchoolClass> create(Actor who, NewClass asked) {
        Optional<School> school = transactions.read(records -> records.units().school(asked.school()));
        if (school.isEmpty()) {
            return Missing.school(asked.school());
        }
        FaultList faults = ClassChecks.name(asked, school.get().level());
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        Outcome<List<Subject>> subjects = asked.subjects().isEmpty()
                ? programmes.of(school.get(), asked.year(), asked.grade())
                : Outcome.done(asked.subjects());
        return subjects.then(list -> add(who, asked, list));
    }

    private Outcome<SchoolClass> add(Actor who, NewClass asked, List<Subject> subjects) {
        FaultList faults = ClassChecks.subjects(subjects, asked);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        NewClass full = new NewClass(
                asked.school(), asked.year(), asked.name(), asked.grade(), asked.specialisedSubject(), subjects);
        return transactions.write(records -> {
            Optional<Refusal> closed = YearGate.refusal(records, asked.school(), asked.year(), clock.instant());
            if (closed.isPresent()) {
                return Outcome.refused(closed.get());
            }
            boolean taken = records.classes().of(asked.school(), asked.year()).stream()
                    .anyMatch(clazz -> clazz.name().equals(asked.name()));
            if (taken) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "name",
                        "Năm học " + asked.year() + " đã có lớp " + asked.name(),
                        "There is a class " + asked.name() + " in " + asked.year() + " already"));
            }
            SchoolClass clazz = records.classes().add(full);
            records.audit()
                    .append(
                            asked.school(),
                            clock.instant(),
                            who.account(),
                            "class.create",
                            clazz.id().toString(),
                            "name=" + clazz.name() + " year=" + clazz.year());
            return Outcome.done(clazz);
        });
    }

    Outcome<SchoolClass> nameHomeroom(Actor who, ClassId id, StaffId teacher) {
        return transactions.write(records -> new TeachingWork(clock)
                .nameHomeroom(records, who, id, teacher, null)
                .then(named -> records.classes()
                        .find(id)
                        .<Outcome<SchoolClass>>map(Outcome::done)
                        .orElseGet(() -> Missing.clazz(id))));
    }
}
