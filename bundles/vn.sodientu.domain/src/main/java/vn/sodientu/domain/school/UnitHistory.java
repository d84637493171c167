package vn.sodientu.domain.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The management tree through time: the units as they were founded, and everything that changed since. */
public final class UnitHistory {
    /** Deeper than any administration; a loop in the data ends here. */
    public static final int DEEPEST = 64;

    private final List<Unit> founded;
    private final Map<Long, List<UnitChange>> changes;

    /**
     * Over what is stored, in any order.
     *
     * @param founded each unit as it was on its first day
     */
    public UnitHistory(List<Unit> founded, List<UnitChange> changes) {
        this.founded = List.copyOf(founded);
        this.changes = changes.stream()
                .sorted(Comparator.comparing(UnitChange::from).thenComparing(UnitChange::number))
                .collect(Collectors.groupingBy(UnitChange::unit));
    }

    /** All units, gone and future ones too, with name and place of the day; parents before their children. */
    public List<Unit> on(LocalDate day) {
        Map<Long, Unit> then =
                founded.stream().map(unit -> at(unit, day)).collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<Long, Integer> depths = new HashMap<>();
        then.keySet().forEach(id -> depths.put(id, depth(then, id)));
        return then.values().stream()
                .sorted(Comparator.comparing((Unit unit) -> depths.getOrDefault(unit.id(), 0))
                        .thenComparing(Unit::id))
                .toList();
    }

    /** A unit and those above it on a day, the nearest first; empty for an unknown number. */
    public List<Unit> path(long unit, LocalDate day) {
        Map<Long, Unit> byId = founded.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Unit> path = new ArrayList<>();
        @Nullable Long next = unit;
        while (next != null && path.size() < DEEPEST) {
            Unit found = byId.get(next);
            if (found == null) {
                break;
            }
            Unit then = at(found, day);
            path.add(then);
            next = then.parent();
        }
        return path;
    }

    private Unit at(Unit unit, LocalDate day) {
        List<UnitChange> own = changes.getOrDefault(unit.id(), List.of());
        Long parent =
                last(own, UnitChange.Kind.MOVE, day).map(UnitChange::other).orElse(unit.parent());
        String name =
                last(own, UnitChange.Kind.RENAME, day).map(UnitChange::name).orElse(unit.name());
        // A closing is known beforehand; of several the one entered last counts, whatever its day.
        LocalDate to = of(own, UnitChange.Kind.CLOSE)
                .max(Comparator.comparing(UnitChange::number))
                .map(closing -> closing.from().minusDays(1))
                .orElse(unit.to());
        return new Unit(unit.id(), parent, unit.kind(), unit.code(), name, unit.from(), to);
    }

    private static Optional<UnitChange> last(List<UnitChange> changes, UnitChange.Kind kind, LocalDate day) {
        return of(changes, kind).filter(change -> !change.from().isAfter(day)).reduce((first, second) -> second);
    }

    private static Stream<UnitChange> of(List<UnitChange> changes, UnitChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind);
    }

    private static int depth(Map<Long, Unit> units, long id) {
        int depth = 0;
        Unit at = units.get(id);
        while (at != null && at.parent() != null && depth < DEEPEST) {
            at = units.get(at.parent());
            depth++;
        }
        return depth;
    }
}
