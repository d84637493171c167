package vn.sodientu.records.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.UnitRecords;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.text.VietnameseOrder;
import vn.sodientu.records.jpa.Tables;

/** Units and schools in the database. */
public record JpaUnits(Tables tables) implements UnitRecords {
    private static final String SCHOOLS = "select s, u from SchoolRow s, UnitRow u where u.id = s.id";

    @Override
    public List<Unit> all() {
        // A parent is there before its children and has the lower number.
        return tables.list(UnitRow.class, "select u from UnitRow u order by u.id").stream()
                .map(UnitRow::value)
                .toList();
    }

    @Override
    public Optional<Unit> find(long id) {
        return tables.find(UnitRow.class, "x.id = ?1", id).map(UnitRow::value);
    }

    @Override
    public Unit add(@Nullable Long parent, UnitKind kind, String code, String name, LocalDate from) {
        Unit unit = new Unit(tables.next(UnitRow.class), parent, kind, code, name, from, null);
        tables.add(List.of(new UnitRow(unit)));
        return unit;
    }

    @Override
    public List<School> schools() {
        return tables.list(Object[].class, SCHOOLS).stream()
                .map(JpaUnits::school)
                .sorted(Comparator.comparing(School::name, VietnameseOrder.INSTANCE)
                        .thenComparing(School::id))
                .toList();
    }

    @Override
    public Optional<School> school(long id) {
        return tables.list(Object[].class, SCHOOLS + " and s.id = ?1", id).stream()
                .map(JpaUnits::school)
                .findFirst();
    }

    @Override
    public School addSchool(
            long unit, String code, String name, SchoolLevel level, String province, String commune, LocalDate from) {
        long id = tables.next(UnitRow.class);
        String known = code.isEmpty() ? String.format(Locale.ROOT, "SDT%05d", id) : code;
        School school = new School(id, unit, known, name, level, province, commune);
        tables.add(List.of(new UnitRow(new Unit(id, unit, UnitKind.SCHOOL, known, name, from, null))));
        tables.add(List.of(new SchoolRow(school)));
        return school;
    }

    private static School school(Object[] row) {
        return ((SchoolRow) row[0]).value((UnitRow) row[1]);
    }
}
