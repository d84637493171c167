package vn.sodientu.core.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.Unit;

/** The classes below a unit that a candidate would concern. */
final class ConcernedClasses {
    private final Transactions transactions;
    private final RegulationService regulations;
    private final CandidateRules candidates;

    ConcernedClasses(Transactions transactions, RegulationService regulations, CandidateRules candidates) {
        this.transactions = transactions;
        this.regulations = regulations;
        this.candidates = candidates;
    }

    /** By school and class name; a refusal when the candidate went. */
    Outcome<List<ClassId>> of(PreviewRequest request, RegulationId candidate) {
        List<Place> places = transactions.read(records -> places(records, request));
        Integer only = request.grade();
        if (only != null) {
            int grade = only;
            return Outcome.done(places.stream()
                    .filter(place -> place.grade == grade)
                    .map(Place::id)
                    .toList());
        }
        Outcome<Map<Integer, Boolean>> roadMap = candidates.using(candidate, regulation -> {
            Map<Integer, Boolean> governed = new HashMap<>();
            places.forEach(
                    place -> governed.computeIfAbsent(place.grade, grade -> regulation.governs(request.year(), grade)));
            return Outcome.done(governed);
        });
        return roadMap.then(governed -> {
            Map<Place, Boolean> chosen = new HashMap<>();
            List<ClassId> concerned = places.stream()
                    .filter(place -> governed.getOrDefault(place.grade, false)
                            || chosen.computeIfAbsent(place.anyClass(), any -> chose(place, request, candidate)))
                    .map(Place::id)
                    .toList();
            return concerned.isEmpty() && !places.isEmpty() ? nobody(request, candidate) : Outcome.done(concerned);
        });
    }

    /** Nought differences would be taken for "nothing changes". */
    private static <T> Outcome<T> nobody(PreviewRequest request, RegulationId candidate) {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.INVALID,
                "grade",
                candidate + " chưa áp dụng cho khối nào của đơn vị trong năm học " + request.year()
                        + "; hãy nêu khối (grade) cần xem trước",
                candidate + " governs no grade of the unit in " + request.year() + " yet: name the grade to preview"));
    }

    /** Whether the school's units chose the candidate's code for the grade, whatever its road map says. */
    private boolean chose(Place place, PreviewRequest request, RegulationId candidate) {
        Outcome<Boolean> same = regulations.withGoverning(
                place.id.school(),
                request.year(),
                place.grade,
                regulation -> Outcome.done(regulation.id().code().equals(candidate.code())));
        return same instanceof Outcome.Done<Boolean> done && done.value();
    }

    private static List<Place> places(Records records, PreviewRequest request) {
        Set<Long> inside = new HashSet<>(Set.of(request.unit()));
        // Parents come before their children.
        for (Unit unit : records.units().all()) {
            Long parent = unit.parent();
            if (parent != null && inside.contains(parent)) {
                inside.add(unit.id());
            }
        }
        return records.units().schools().stream()
                .map(School::id)
                .filter(inside::contains)
                .flatMap(school -> records.classes().of(school, request.year()).stream())
                .map(clazz -> new Place(clazz.id(), clazz.grade()))
                .toList();
    }

    /** A class and its grade; nothing more is kept of thousands of them. */
    private record Place(ClassId id, int grade) {
        /** Stands for all classes of the school and grade. */
        Place anyClass() {
            return new Place(new ClassId(id.school(), 0), grade);
        }
    }
}
