package vn.sodientu.core.turn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.api.turn.TurnPlan;
import vn.sodientu.api.turn.TurnWishes;
import vn.sodientu.core.roster.ClassNames;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/** Carries a plan out within a transaction: classes, memberships, and teachers who go with their pupils. */
final class TurnCarrying {
    private static final Comparator<Pupil> LIST_ORDER =
            Comparator.comparing(Pupil::name).thenComparing(Pupil::birth).thenComparing(Pupil::code);
    private static final int FIRST_ELECTIVE_GRADE = 10;

    private final Records records;
    private final TurnData data;
    private final TurnWishes wishes;
    private final Map<Integer, List<Subject>> programmes;
    private final SchoolYear year;
    private final List<ClassId> created = new ArrayList<>();
    private final List<Turn.Place> places = new ArrayList<>();

    TurnCarrying(Records records, TurnData data, TurnWishes wishes, Map<Integer, List<Subject>> programmes) {
        this.records = records;
        this.data = data;
        this.wishes = wishes;
        this.programmes = programmes;
        this.year = TurnData.to(data.from());
    }

    Turn run(TurnPlan plan, String account, Instant now) {
        Map<PupilId, Pupil> pupils = new HashMap<>();
        data.old().forEach(clazz -> data.members(clazz.id())
                .forEach(member -> pupils.put(member.pupil().id(), member.pupil())));
        Map<String, List<Pupil>> coming = new LinkedHashMap<>();
        Map<String, SchoolClass> sources = new HashMap<>();
        for (TurnPlan.OldClass old : plan.classes()) {
            for (TurnPlan.Move move : old.moves()) {
                String target = move.target();
                Pupil pupil = pupils.get(move.pupil());
                if (target != null && pupil != null) {
                    coming.computeIfAbsent(target, name -> new ArrayList<>()).add(pupil);
                    source(old).ifPresent(clazz -> better(sources, target, clazz));
                }
            }
        }
        coming.forEach((name, newcomers) -> enrol(name, newcomers, Optional.ofNullable(sources.get(name))));
        return new Turn(
                data.school().id(),
                data.from(),
                records.turns().nextTurn(data.school().id(), data.from()),
                account,
                now,
                created,
                places);
    }

    private Optional<SchoolClass> source(TurnPlan.OldClass old) {
        return data.old().stream().filter(clazz -> clazz.id().equals(old.id())).findFirst();
    }

    /** A class follows from the one a grade below; those retained join another's class. */
    private static void better(Map<String, SchoolClass> sources, String target, SchoolClass clazz) {
        if (!target.startsWith(Integer.toString(clazz.grade()))) {
            sources.putIfAbsent(target, clazz);
        }
    }

    private void enrol(String name, List<Pupil> newcomers, Optional<SchoolClass> source) {
        Optional<SchoolClass> known = data.next(name);
        ClassId clazz = known.map(SchoolClass::id).orElseGet(() -> create(name, source));
        int ordinal =
                data.members(clazz).stream().mapToInt(Enrolment::ordinal).max().orElse(0) + 1;
        List<NewMember> members = new ArrayList<>();
        for (Pupil pupil : newcomers.stream().sorted(LIST_ORDER).toList()) {
            members.add(new NewMember(pupil.id(), ordinal++, year.firstDay()));
            places.add(new Turn.Place(clazz, pupil.id()));
        }
        records.pupils().enrol(clazz, members);
    }

    private ClassId create(String name, Optional<SchoolClass> source) {
        int grade = ClassNames.grade(name, data.school().level()).orElseThrow();
        List<Subject> subjects = subjects(grade, source);
        String specialised =
                source.map(clazz -> clazz.kind().specialisedSubject()).orElse(null);
        ClassId id = records.classes()
                .add(new NewClass(data.school().id(), year, name, grade, specialised, subjects))
                .id();
        created.add(id);
        source.ifPresent(clazz -> teachers(clazz, id, subjects));
        return id;
    }

    /** In upper secondary the electives chosen in grade 10 go on. */
    private List<Subject> subjects(int grade, Optional<SchoolClass> source) {
        List<Subject> programme = programmes.getOrDefault(grade, List.of());
        if (source.isEmpty() || source.get().grade() < FIRST_ELECTIVE_GRADE) {
            return programme;
        }
        Map<String, Subject> usual = programme.stream().collect(Collectors.toMap(Subject::code, Function.identity()));
        return source.get().subjects().stream()
                .map(subject -> usual.getOrDefault(subject.code(), plain(subject)))
                .toList();
    }

    /** Learning topics and one-term subjects are chosen anew each year. */
    private static Subject plain(Subject subject) {
        return new Subject(subject.code(), subject.name(), subject.kind(), subject.periods());
    }

    private void teachers(SchoolClass old, ClassId next, List<Subject> subjects) {
        StaffId homeroom = old.homeroom();
        if (wishes.homerooms() && homeroom != null) {
            records.staff().name(new Homeroom(next, homeroom, Assignment.BEGINNING));
        }
        if (wishes.assignments()) {
            for (Assignment assignment : records.classes().assignments(old.id())) {
                SheetId sheet = assignment.sheet();
                if (assignment.to() == null
                        && subjects.stream().anyMatch(subject -> subject.code().equals(sheet.subject()))) {
                    records.classes()
                            .assign(new Assignment(
                                    new SheetId(next, sheet.subject(), sheet.term()), assignment.teacher()));
                }
            }
        }
    }
}
