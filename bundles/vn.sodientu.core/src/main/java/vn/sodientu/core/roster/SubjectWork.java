package vn.sodientu.core.roster;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.MarkEntry;

/** Says what a class is taught: electives, clusters of learning topics. */
final class SubjectWork {
    private final Transactions transactions;
    private final RegulationService regulations;
    private final ClassWork classes;
    private final Clock clock;

    SubjectWork(Transactions transactions, RegulationService regulations, ClassWork classes, Clock clock) {
        this.transactions = transactions;
        this.regulations = regulations;
        this.classes = classes;
        this.clock = clock;
    }

    Outcome<SchoolClass> create(Actor who, NewClass asked, List<WantedSubject> wanted) {
        Optional<School> school = transactions.read(records -> records.units().school(asked.school()));
        if (school.isEmpty()) {
            return Missing.school(asked.school());
        }
        return regulations
                .withGoverning(asked.school(), asked.year(), asked.grade(), regulation -> new SubjectWishes(
                                regulation, SchoolLevel.of(asked.grade()), asked.grade(), List.of())
                        .read(wanted))
                .then(subjects -> classes.create(who, with(asked, subjects)));
    }

    Outcome<SchoolClass> change(Actor who, ClassId id, List<WantedSubject> wanted) {
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(id));
        if (found.isEmpty()) {
            return Missing.clazz(id);
        }
        SchoolClass clazz = found.get();
        return regulations.withGoverning(
                id.school(),
                clazz.year(),
                clazz.grade(),
                regulation -> transactions.write(records -> change(records, who, id, regulation, wanted)));
    }

    private Outcome<SchoolClass> change(
            Records records, Actor who, ClassId id, Regulation regulation, List<WantedSubject> wanted) {
        // Marks are read first: that lets the writers of a class pass one after the other.
        YearFacts facts = YearFacts.read(records, id);
        SchoolClass clazz = records.classes().find(id).orElseThrow();
        Optional<Refusal> ended = YearGate.refusal(records, id.school(), clazz.year(), clock.instant());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        Outcome<List<Subject>> subjects =
                new SubjectWishes(regulation, clazz.kind().level(), clazz.grade(), clazz.subjects()).read(wanted);
        return subjects.then(list -> {
            SchoolClass changed = new SchoolClass(id, clazz.year(), clazz.name(), clazz.kind(), clazz.homeroom(), list);
            FaultList faults = ClassChecks.subjects(list, with(clazz));
            List<PupilId> pupils = records.pupils().enrolments(id).stream()
                    .map(enrolment -> enrolment.pupil().id())
                    .toList();
            ClassPlans plans = new ClassPlans(regulation, changed);
            if (faults.isEmpty()) {
                lost(faults, clazz, changed, plans, facts.marks());
                arranged(faults, changed, facts.arrangements(), pupils);
            }
            if (!faults.isEmpty()) {
                return faults.refused();
            }
            List<Violation> closed = new SubjectLocks(
                            LockGate.of(records, clazz, who, clock.instant()), new ClassPlans(regulation, clazz), plans)
                    .closed();
            if (!closed.isEmpty()) {
                return Outcome.refused(Refusal.Kind.FORBIDDEN, closed);
            }
            if (!list.equals(clazz.subjects())) {
                records.classes().replaceSubjects(id, list);
                records.results().save(id, facts.judged(plans, pupils));
                records.audit()
                        .append(
                                id.school(),
                                clock.instant(),
                                who.account(),
                                "class.subjects",
                                id.toString(),
                                "subjects=" + list.stream().map(Subject::code).collect(Collectors.joining(",")));
            }
            return Outcome.done(changed);
        });
    }

    /** Marks must not vanish from sight: a column that has one stays, and so does the kind of its subject. */
    private static void lost(
            FaultList faults, SchoolClass clazz, SchoolClass changed, ClassPlans plans, List<MarkEntry> marks) {
        TreeMap<String, Long> losses = new TreeMap<>(marks.stream()
                .filter(entry -> entry.mark() != null)
                .filter(entry -> !sameKind(clazz, changed, entry.sheet().subject())
                        || plans.find(entry.sheet().subject(), entry.sheet().term())
                                .flatMap(plan -> plan.column(entry.column()))
                                .isEmpty())
                .collect(Collectors.groupingBy(entry -> entry.sheet().subject(), Collectors.counting())));
        losses.forEach((subject, count) -> {
            String name = clazz.subject(subject).map(Subject::name).orElse(subject);
            faults.add(
                    "subjects",
                    "Môn " + name + " đã có " + count + " điểm ở cột sẽ mất đi; xóa các điểm ấy trước khi đổi môn học",
                    name + " has " + count
                            + " marks in columns that would go; clear them before changing the subjects");
        });
    }

    private static boolean sameKind(SchoolClass clazz, SchoolClass changed, String subject) {
        return clazz.subject(subject)
                .map(Subject::kind)
                .equals(changed.subject(subject).map(Subject::kind));
    }

    private static void arranged(
            FaultList faults, SchoolClass changed, StandingArrangements arrangements, List<PupilId> pupils) {
        Set<String> about = pupils.stream()
                .flatMap(pupil -> arrangements.of(pupil).stream())
                .flatMap(granted -> granted.what().about().stream())
                .filter(subject -> changed.subject(subject).isEmpty())
                .collect(Collectors.toSet());
        pupils.stream()
                .flatMap(pupil -> arrangements.of(pupil).stream())
                .filter(granted -> granted.what().terms().size() == 1)
                .flatMap(granted -> granted
                        .what()
                        .about()
                        .flatMap(changed::subject)
                        .filter(subject ->
                                !subject.taughtIn(granted.what().terms().get(0)))
                        .stream())
                .map(Subject::code)
                .forEach(about::add);
        about.forEach(subject -> faults.add(
                "subjects",
                "Môn " + subject + " còn quyết định miễn học, không học hoặc chờ làm bù ở học kì sẽ không còn dạy;"
                        + " rút trước khi đổi",
                "Exemptions or make-up tests stand for " + subject
                        + " in a term it would no longer be taught in; withdraw them first"));
    }

    private static NewClass with(NewClass asked, List<Subject> subjects) {
        return new NewClass(
                asked.school(), asked.year(), asked.name(), asked.grade(), asked.specialisedSubject(), subjects);
    }

    private static NewClass with(SchoolClass clazz) {
        return new NewClass(
                clazz.id().school(),
                clazz.year(),
                clazz.name(),
                clazz.grade(),
                clazz.kind().specialisedSubject(),
                List.of());
    }
}
