package vn.sodientu.core.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.UnitRecords;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.school.UnitHistory;
import vn.sodientu.domain.school.UnitKind;

/** Units and schools. */
record MemoryUnits(Tables tables) implements UnitRecords {
    @Override
    public List<Unit> all() {
        return history().on(LocalDate.now(CountryClock.vietnam()));
    }

    @Override
    public Optional<Unit> find(long id) {
        return all().stream().filter(unit -> unit.id() == id).findFirst();
    }

    @Override
    public Unit add(@Nullable Long parent, UnitKind kind, String code, String name, LocalDate from) {
        Unit unit = new Unit(tables.next(), parent, kind, code, name, from, null);
        tables.units.add(unit);
        return unit;
    }

    @Override
    public List<School> schools() {
        return List.copyOf(tables.schools);
    }

    @Override
    public Optional<School> school(long id) {
        return tables.schools.stream().filter(school -> school.id() == id).findFirst();
    }

    @Override
    public School addSchool(
            long unit, String code, String name, SchoolLevel level, String province, String commune, LocalDate from) {
        Unit own = add(unit, UnitKind.SCHOOL, code, name, from);
        String known = code.isEmpty() ? "S" + own.id() : code;
        School school = new School(own.id(), unit, known, name, level, province, commune);
        tables.schools.add(school);
        return school;
    }

    @Override
    public UnitHistory history() {
        return new UnitHistory(tables.units, tables.unitChanges);
    }

    @Override
    public List<Unit> path(long unit, LocalDate day) {
        return history().path(unit, day);
    }

    @Override
    public Optional<School> school(long id, LocalDate day) {
        return school(id);
    }

    @Override
    public List<UnitChange> changes(long unit) {
        return tables.unitChanges.stream()
                .filter(change -> change.unit() == unit)
                .toList();
    }

    @Override
    public UnitChange add(UnitChange change) {
        UnitChange numbered = change.numbered(tables.next());
        tables.unitChanges.add(numbered);
        return numbered;
    }
}
