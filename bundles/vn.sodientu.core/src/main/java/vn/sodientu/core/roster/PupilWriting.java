package vn.sodientu.core.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;

/** Carries a plan out, in batches. */
final class PupilWriting {
    private final Records records;
    private final RosterState state;
    private final Map<Integer, List<Subject>> programmes;
    private final MoveSteps steps;

    PupilWriting(Records records, RosterState state, Map<Integer, List<Subject>> programmes, MoveSteps steps) {
        this.steps = steps;
        this.records = records;
        this.state = state;
        this.programmes = programmes;
    }

    void run(PupilPlan plan) {
        Map<String, ClassId> created = new HashMap<>();
        plan.newClasses().forEach(name -> created.put(name, create(name)));
        Map<String, PupilId> added = new HashMap<>();
        if (!plan.additions().isEmpty()) {
            records.pupils()
                    .add(state.school().id(), plan.additions())
                    .forEach(pupil -> added.put(pupil.code(), pupil.id()));
        }
        plan.updates().forEach(records.pupils()::update);
        plan.leaves().forEach(leave -> steps.leave(leave, classOfAny(leave.to(), created)));
        Map<String, List<PupilPlan.Join>> byClass = new LinkedHashMap<>();
        plan.joins().forEach(join -> byClass.computeIfAbsent(join.draft().clazz(), name -> new ArrayList<>())
                .add(join));
        byClass.forEach((name, newcomers) -> enrol(classOf(name, created), newcomers, added));
        plan.returns().forEach(steps::back);
    }

    private @Nullable ClassId classOfAny(@Nullable String name, Map<String, ClassId> created) {
        return name == null ? null : classOf(name, created);
    }

    private void enrol(ClassId clazz, List<PupilPlan.Join> newcomers, Map<String, PupilId> added) {
        int ordinal = OrdinalAssignment.next(state.members(clazz));
        List<NewMember> members = new ArrayList<>();
        List<PupilPlan.Join> sorted = OrdinalAssignment.sorted(newcomers);
        for (PupilPlan.Join join : sorted) {
            members.add(new NewMember(pupil(join.draft(), added), ordinal++, join.from()));
        }
        records.pupils().enrol(clazz, members);
        for (PupilPlan.Join join : sorted) {
            steps.join(join, clazz, pupil(join.draft(), added));
        }
    }

    private PupilId pupil(PupilDraft draft, Map<String, PupilId> added) {
        PupilId fresh = added.get(draft.code());
        if (fresh != null) {
            return fresh;
        }
        Pupil known = state.pupil(draft.code());
        if (known == null) {
            throw new IllegalStateException("A planned pupil is neither stored nor added");
        }
        return known.id();
    }

    private ClassId classOf(String name, Map<String, ClassId> created) {
        SchoolClass known = state.clazz(name);
        ClassId id = known == null ? created.get(name) : known.id();
        if (id == null) {
            throw new IllegalStateException("Class " + name + " was planned but not created");
        }
        return id;
    }

    private ClassId create(String name) {
        int grade = ClassNames.grade(name, state.school().level()).orElseThrow();
        List<Subject> programme = programmes.getOrDefault(grade, List.of());
        return records.classes()
                .add(new NewClass(state.school().id(), state.year(), name, grade, null, programme))
                .id();
    }
}
