package vn.sodientu.core.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.UnitRecords;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;

/** Units and schools. */
record MemoryUnits(Tables tables) implements UnitRecords {
    @Override
    public List<Unit> all() {
        return List.copyOf(tables.units);
    }

    @Override
    public Optional<Unit> find(long id) {
        return tables.units.stream().filter(unit -> unit.id() == id).findFirst();
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
}
