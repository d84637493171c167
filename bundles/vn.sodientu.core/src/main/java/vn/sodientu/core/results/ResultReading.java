package vn.sodientu.core.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;

/**
 * Answers stored figures, whatever happened to the regulation that computed them since; only reasons are computed on
 * the fly, by the very version that is stored with the figures where it is still installed.
 */
final class ResultReading {
    private final RegulationService regulations;

    /**
     * Which reasons a reader gets.
     *
     * @param authors whether they name accounts: families are told which unit chose a setting, not who typed it
     */
    record Explained(boolean wanted, boolean authors) {}

    ResultReading(RegulationService regulations) {
        this.regulations = regulations;
    }

    Outcome<List<PupilResult>> results(ClassData data, Explained explain) {
        boolean all = data.enrolments().stream()
                .allMatch(e -> data.stored().containsKey(e.pupil().id()));
        if (all) {
            return listed(data, data.stored(), explain);
        }
        return standard(data).then(id -> listed(data, filled(data, id), explain));
    }

    /** Which regulation speaks for pupils of whom nothing was entered: the governing one, else their classmates'. */
    private Outcome<RegulationId> standard(ClassData data) {
        Outcome<RegulationId> governing = governing(data.clazz(), regulation -> Outcome.done(regulation.id()));
        Optional<RegulationId> classmates =
                data.stored().values().stream().map(YearOutcome::regulation).findFirst();
        return governing instanceof Outcome.Refused<RegulationId> && classmates.isPresent()
                ? Outcome.done(classmates.get())
                : governing;
    }

    private static Map<PupilId, YearOutcome> filled(ClassData data, RegulationId id) {
        Map<PupilId, YearOutcome> outcomes = new HashMap<>(data.stored());
        YearOutcome blank = ResultComputation.blank(id, data.clazz());
        data.enrolments().forEach(e -> outcomes.putIfAbsent(e.pupil().id(), blank));
        return outcomes;
    }

    private Outcome<List<PupilResult>> listed(ClassData data, Map<PupilId, YearOutcome> outcomes, Explained explain) {
        Outcome<Map<PupilId, List<Reason>>> reasons =
                explain.wanted() ? reasons(data, outcomes, explain) : Outcome.done(Map.<PupilId, List<Reason>>of());
        return reasons.map(found -> data.enrolments().stream()
                .map(e -> result(data, e, outcomes, found))
                .toList());
    }

    private static PupilResult result(
            ClassData data,
            Enrolment enrolment,
            Map<PupilId, YearOutcome> outcomes,
            Map<PupilId, List<Reason>> reasons) {
        PupilId pupil = enrolment.pupil().id();
        YearOutcome stored = outcomes.get(pupil);
        if (stored == null) {
            throw new IllegalStateException("No outcome for pupil " + pupil);
        }
        return new PupilResult(
                enrolment,
                stored.explained(reasons.getOrDefault(pupil, List.of())),
                data.arrangements().of(pupil).stream()
                        .map(GrantedArrangement::discreet)
                        .toList());
    }

    private Outcome<Map<PupilId, List<Reason>>> reasons(
            ClassData data, Map<PupilId, YearOutcome> outcomes, Explained explain) {
        Map<RegulationId, List<PupilId>> byRegulation = new LinkedHashMap<>();
        for (Enrolment enrolment : data.enrolments()) {
            PupilId pupil = enrolment.pupil().id();
            YearOutcome outcome = outcomes.get(pupil);
            if (outcome != null) {
                byRegulation
                        .computeIfAbsent(outcome.regulation(), id -> new ArrayList<>())
                        .add(pupil);
            }
        }
        Outcome<Map<PupilId, List<Reason>>> all = Outcome.done(new HashMap<>());
        for (Map.Entry<RegulationId, List<PupilId>> group : byRegulation.entrySet()) {
            all = all.then(found -> under(group.getKey(), data, group.getValue(), explain)
                    .map(more -> {
                        found.putAll(more);
                        return found;
                    }));
        }
        return all;
    }

    private Outcome<Map<PupilId, List<Reason>>> under(
            RegulationId id, ClassData data, List<PupilId> pupils, Explained explain) {
        SchoolClass clazz = data.clazz();
        Function<Regulation, Outcome<Map<PupilId, List<Reason>>>> work =
                regulation -> Outcome.done(new Derivation(regulations, regulation, data, explain.authors()).of(pupils));
        Outcome<Map<PupilId, List<Reason>>> byId =
                regulations.with(id, clazz.id().school(), clazz.year(), clazz.grade(), work);
        return byId instanceof Outcome.Refused<Map<PupilId, List<Reason>>> ? governing(clazz, work) : byId;
    }

    private <T> Outcome<T> governing(SchoolClass clazz, Function<Regulation, Outcome<T>> work) {
        return regulations.withGoverning(clazz.id().school(), clazz.year(), clazz.grade(), work);
    }
}
