package vn.sodientu.core.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.turn.Fate;
import vn.sodientu.api.turn.TurnPlan;
import vn.sodientu.api.turn.TurnPlan.Move;
import vn.sodientu.api.turn.TurnPlan.OldClass;
import vn.sodientu.api.turn.TurnPlan.Target;
import vn.sodientu.api.turn.TurnWishes;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.roster.ClassNames;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseOrder;

/** Works out where everybody goes. Pure: what is stored and what is wished in, a plan out. */
final class TurnPlanning {
    /** The school charter (TT32/2020) allows no more in a class of either level. */
    private static final int LARGEST_CLASS = 45;

    private final TurnData data;
    private final TurnWishes wishes;
    private final Set<PupilId> placed;
    private final FaultList faults = new FaultList();
    private final Set<String> told = new HashSet<>();
    private final List<Violation> found = new ArrayList<>();
    private final Map<String, Integer> coming = new TreeMap<>(VietnameseOrder.INSTANCE);
    private int waiting;

    private TurnPlanning(TurnData data, TurnWishes wishes) {
        this.data = data;
        this.wishes = wishes;
        this.placed = data.placed();
    }

    static TurnPlan plan(TurnData data, TurnWishes wishes) {
        return new TurnPlanning(data, wishes).plan();
    }

    private TurnPlan plan() {
        data.next().forEach(clazz -> coming.put(clazz.name(), 0));
        List<OldClass> classes = data.old().stream().map(this::clazz).toList();
        strangers();
        if (data.old().isEmpty()) {
            faults.add(
                    "year",
                    "Trường không có lớp nào trong năm học " + data.from(),
                    "The school has no class in " + data.from());
        }
        if (!faults.isEmpty()) {
            found.addAll(faults.refusal().violations());
        }
        return new TurnPlan(data.school().id(), data.from(), classes, targets(), found, waiting, data.turns());
    }

    private OldClass clazz(SchoolClass clazz) {
        Map<PupilId, YearOutcome> results = data.results().getOrDefault(clazz.id(), Map.of());
        List<Move> moves = data.members(clazz.id()).stream()
                .map(member -> move(clazz, member, results.get(member.pupil().id())))
                .toList();
        return new OldClass(clazz.id(), clazz.name(), clazz.grade(), moves);
    }

    private Move move(SchoolClass clazz, Enrolment member, @Nullable YearOutcome outcome) {
        Fates fates = Fates.of(member, outcome, data.lastGrade(clazz));
        PupilId pupil = member.pupil().id();
        boolean there = placed.contains(pupil);
        String target = there || fates.fate() == Fate.LEFT ? null : target(clazz, pupil, fates.fate());
        if (target != null) {
            coming.merge(target, 1, Integer::sum);
        } else if (fates.fate().open() && !there) {
            waiting++;
        }
        return new Move(
                pupil, member.ordinal(), member.pupil().name().full(), fates.fate(), fates.reason(), target, there);
    }

    private @Nullable String target(SchoolClass clazz, PupilId pupil, Fate fate) {
        String wished = wishes.pupils().get(pupil);
        if (wished != null) {
            return wished.isBlank() || !fits(clazz, pupil, fate, wished.strip()) ? null : wished.strip();
        }
        return switch (fate) {
            case PROMOTED -> raised(clazz);
            case RETAINED -> clazz.name();
            case FINISHED, SUMMER, LEFT, UNCLEAR -> null;
        };
    }

    private String raised(SchoolClass clazz) {
        String wished = wishes.classes().get(clazz.id());
        String usual = (clazz.grade() + 1)
                + clazz.name().substring(Integer.toString(clazz.grade()).length());
        if (wished == null || wished.isBlank()) {
            return usual;
        }
        if (!ClassNames.fits(wished.strip(), clazz.grade() + 1)) {
            wrong("classes." + clazz.id(), wished, clazz.grade() + 1);
            return usual;
        }
        return wished.strip();
    }

    /** Promoted a grade up, retained in the same; who waits may be decided either way. */
    private boolean fits(SchoolClass clazz, PupilId pupil, Fate fate, String name) {
        boolean up = !data.lastGrade(clazz) && ClassNames.fits(name, clazz.grade() + 1) && fate != Fate.RETAINED;
        boolean same = ClassNames.fits(name, clazz.grade()) && fate != Fate.PROMOTED && fate != Fate.FINISHED;
        if (!up && !same) {
            wrong("pupils." + pupil, name, fate == Fate.RETAINED ? clazz.grade() : clazz.grade() + 1);
        }
        return up || same;
    }

    /** Said once, however many pupils it concerns. */
    private void wrong(String path, String name, int grade) {
        if (!told.add(path)) {
            return;
        }
        faults.add(
                path,
                "Lớp «" + name + "» không phải là lớp của khối " + grade,
                "“" + name + "” is no class of grade " + grade);
    }

    private void strangers() {
        Set<PupilId> members = new HashSet<>();
        Set<ClassId> classes = new HashSet<>();
        data.old().forEach(clazz -> {
            classes.add(clazz.id());
            data.members(clazz.id())
                    .forEach(member -> members.add(member.pupil().id()));
        });
        wishes.pupils().keySet().stream()
                .filter(pupil -> !members.contains(pupil))
                .forEach(pupil -> faults.add(
                        "pupils." + pupil,
                        "Học sinh " + pupil + " không ở lớp nào của năm học này",
                        "Pupil " + pupil + " is in no class of the year"));
        wishes.classes().keySet().stream()
                .filter(clazz -> !classes.contains(clazz))
                .forEach(clazz -> faults.add(
                        "classes." + clazz,
                        "Lớp " + clazz + " không thuộc năm học này",
                        "Class " + clazz + " is not one of the year"));
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        coming.forEach((name, number) -> {
            int members = data.next(name)
                    .map(clazz -> (int) data.members(clazz.id()).stream()
                            .filter(member -> member.to() == null)
                            .count())
                    .orElse(0);
            targets.add(new Target(
                    name,
                    ClassNames.grade(name, data.school().level()).orElse(0),
                    data.next(name).isPresent(),
                    members,
                    number,
                    members + number > LARGEST_CLASS));
        });
        return targets;
    }
}
