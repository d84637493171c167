package vn.sodientu.core.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.school.Unit;

/**
 * A unit and those above it.
 *
 * @param units the nearest first
 */
record UnitPath(List<Unit> units) {
    /** No tree is deeper; a longer way goes round in a circle. */
    private static final int DEEPEST = 20;

    UnitPath {
        units = List.copyOf(units);
    }

    static UnitPath of(Records records, long unit) {
        List<Unit> units = new ArrayList<>();
        Optional<Unit> next = records.units().find(unit);
        while (next.isPresent() && units.size() < DEEPEST) {
            Unit found = next.get();
            units.add(found);
            Long parent = found.parent();
            next = parent == null ? Optional.empty() : records.units().find(parent);
        }
        return new UnitPath(units);
    }

    List<Long> ids() {
        return units.stream().map(Unit::id).toList();
    }

    String name(long unit) {
        return units.stream()
                .filter(one -> one.id() == unit)
                .map(Unit::name)
                .findFirst()
                .orElse(Long.toString(unit));
    }
}
