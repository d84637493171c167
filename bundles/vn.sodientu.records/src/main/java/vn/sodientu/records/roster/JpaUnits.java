package vn.sodientu.records.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.UnitRecords;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.school.UnitHistory;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.text.VietnameseOrder;
import vn.sodientu.records.jpa.Tables;

/** Units and schools in the database. */
public record JpaUnits(Tables tables) implements UnitRecords {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Override
    public List<Unit> all() {
        return history().on(today());
    }

    @Override
    public Optional<Unit> find(long id) {
        return find(id, today());
    }

    /** Reads the one unit only: a department has hundreds of schools. */
    private Optional<Unit> find(long id, LocalDate day) {
        return tables.find(UnitRow.class, "x.id = ?1", id).map(row -> new UnitHistory(List.of(row.value()), changes(id))
                .on(day)
                .get(0));
    }

    @Override
    public List<Unit> path(long unit, LocalDate day) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> next = find(unit, day);
        while (next.isPresent() && path.size() < UnitHistory.DEEPEST) {
            Unit found = next.get();
            path.add(found);
            Long parent = found.parent();
            next = parent == null ? Optional.empty() : find(parent, day);
        }
        return path;
    }

    @Override
    public UnitHistory history() {
        return new UnitHistory(
                tables.list(UnitRow.class, "select u from UnitRow u order by u.id").stream()
                        .map(UnitRow::value)
                        .toList(),
                values(tables.list(UnitChangeRow.class, "select c from UnitChangeRow c")));
    }

    @Override
    public List<UnitChange> changes(long unit) {
        return values(tables.list(
                UnitChangeRow.class, "select c from UnitChangeRow c where c.unit = ?1 order by c.number", unit));
    }

    private static List<UnitChange> values(List<UnitChangeRow> rows) {
        return rows.stream().map(UnitChangeRow::value).toList();
    }

    @Override
    public UnitChange add(UnitChange change) {
        UnitChange numbered = change.numbered(tables.next(UnitChangeRow.class));
        tables.add(List.of(new UnitChangeRow(numbered)));
        return numbered;
    }

    @Override
    public Unit add(@Nullable Long parent, UnitKind kind, String code, String name, LocalDate from) {
        Unit unit = new Unit(tables.next(UnitRow.class), parent, kind, code, name, from, null);
        tables.add(List.of(new UnitRow(unit)));
        return unit;
    }

    @Override
    public List<School> schools() {
        Map<Long, Unit> units = all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return tables.list(SchoolRow.class, "select s from SchoolRow s").stream()
                .map(row -> row.value(Objects.requireNonNull(units.get(row.id), "A school is a unit")))
                .sorted(Comparator.comparing(School::name, VietnameseOrder.INSTANCE)
                        .thenComparing(School::id))
                .toList();
    }

    @Override
    public Optional<School> school(long id) {
        return school(id, today());
    }

    @Override
    public Optional<School> school(long id, LocalDate day) {
        return tables.find(SchoolRow.class, "x.id = ?1", id)
                .flatMap(row -> find(id, day).map(row::value));
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

    private static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }
}
