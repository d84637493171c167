package vn.sodientu.core.roster;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/** Stores a school's list of pupils, all or nothing. */
final class PupilStoring {
    private final Transactions transactions;
    private final Programmes programmes;
    private final Clock clock;

    PupilStoring(Transactions transactions, Programmes programmes, Clock clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.clock = clock;
    }

    Outcome<StoredPupils> store(Actor who, long schoolId, SchoolYear year, List<PupilDraft> drafts, boolean rehearsal) {
        Optional<School> school = transactions.read(records -> records.units().school(schoolId));
        if (school.isEmpty()) {
            return Missing.school(schoolId);
        }
        Set<Integer> grades = transactions.read(records -> gradesOfNewClasses(records, school.get(), year, drafts));
        // Asked before the transaction: a regulation that is being replaced must not hold locks of the database.
        return programmes
                .of(school.get(), year, grades)
                .then(found -> rehearsal
                        ? transactions.read(records -> run(records, who, school.get(), year, drafts, found, false))
                        : transactions.write(records -> run(records, who, school.get(), year, drafts, found, true)));
    }

    private Outcome<StoredPupils> run(
            Records records,
            Actor who,
            School school,
            SchoolYear year,
            List<PupilDraft> drafts,
            Map<Integer, List<Subject>> found,
            boolean write) {
        Optional<Refusal> closed = YearGate.refusal(records, school.id(), year, clock.instant());
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        RosterState state = new RosterState(records, school, year, drafts);
        PupilPlanning planning = new PupilPlanning(state, drafts);
        if (!planning.faults().isEmpty()) {
            return planning.faults().refused();
        }
        PupilPlan plan = planning.plan();
        StoredPupils counts = plan.counts();
        if (write && counts.added() + counts.changed() > 0) {
            new PupilWriting(records, state, found, new MoveSteps(records, who.account(), clock.instant())).run(plan);
            records.audit()
                    .append(
                            school.id(),
                            clock.instant(),
                            who.account(),
                            "pupils.store",
                            school.id() + "/" + year,
                            "added=" + counts.added() + " changed=" + counts.changed() + " unchanged="
                                    + counts.unchanged() + " classes=" + counts.classesCreated());
        }
        return Outcome.done(counts);
    }

    private static Set<Integer> gradesOfNewClasses(
            Records records, School school, SchoolYear year, List<PupilDraft> drafts) {
        Set<String> known = records.classes().of(school.id(), year).stream()
                .map(SchoolClass::name)
                .collect(Collectors.toSet());
        Set<Integer> grades = new TreeSet<>();
        for (PupilDraft draft : drafts) {
            OptionalInt grade = ClassNames.grade(draft.clazz(), school.level());
            if (grade.isPresent() && !known.contains(draft.clazz())) {
                grades.add(grade.getAsInt());
            }
        }
        return grades;
    }
}
