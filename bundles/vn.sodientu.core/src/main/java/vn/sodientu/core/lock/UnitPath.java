package vn.sodientu.core.lock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A unit and those above it.
 *
 * @param units the nearest first
 */
record UnitPath(List<Unit> units) {
    UnitPath {
        units = List.copyOf(units);
    }

    /**
     * The units whose locks concern a year: those of today, and those that managed the school in that year. What a
     * district closed before it vanished stays closed.
     */
    static UnitPath of(Records records, long unit, SchoolYear year) {
        LocalDate today = LocalDate.now(CountryClock.vietnam());
        List<Unit> units = new ArrayList<>(records.units().path(unit, today));
        Set<Long> known = units.stream().map(Unit::id).collect(Collectors.toSet());
        LocalDate then = year.managedOn(today);
        if (!then.equals(today)) {
            List<Unit> former = records.units().path(unit, then).stream()
                    .filter(one -> !known.contains(one.id()))
                    .toList();
            // Below the units that are still there: a department's lock is above that of a district it once had.
            units.addAll(units.isEmpty() ? 0 : Math.max(1, units.size() - 1), former);
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
