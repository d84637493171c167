package vn.sodientu.records.census;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.records.CensusRecords;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Person;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;

/** Household sheets in the database. */
public record JpaCensus(Tables tables, FieldCipher cipher) implements CensusRecords {
    @Override
    public HouseholdId next(long school) {
        return new HouseholdId(school, tables.next(HouseholdRow.class));
    }

    // A writer keeps the others out before it looks: no two sheets may take one number or one pupil.
    @Override
    public List<Household> current(long school) {
        if (tables.writing() && !tables.dialect().oneWriter()) {
            tables.executeSql("lock table census_household in share row exclusive mode");
        }
        Map<HouseholdId, HouseholdRow> last = new LinkedHashMap<>();
        tables.list(
                        HouseholdRow.class,
                        "select x from HouseholdRow x where x.school = ?1 order by x.number, x.version",
                        school)
                .forEach(row -> last.put(row.id(), row));
        // The persons of the last versions only: older ones are as many again with every change.
        List<CensusPersonRow> persons = tables.list(
                CensusPersonRow.class,
                "select x from CensusPersonRow x where x.school = ?1 and x.version = (select max(y.version) from"
                        + " HouseholdRow y where y.school = x.school and y.number = x.number)"
                        + " order by x.number, x.person",
                school);
        return joined(new ArrayList<>(last.values()), persons);
    }

    @Override
    public List<Household> history(HouseholdId id) {
        return joined(
                tables.list(
                        HouseholdRow.class,
                        "select x from HouseholdRow x where x.school = ?1 and x.number = ?2 order by x.version",
                        id.school(),
                        id.number()),
                tables.list(
                        CensusPersonRow.class,
                        "select x from CensusPersonRow x where x.school = ?1 and x.number = ?2"
                                + " order by x.version, x.person",
                        id.school(),
                        id.number()));
    }

    @Override
    public void append(Household version) {
        tables.add(List.of(new HouseholdRow(version, cipher)));
        List<CensusPersonRow> rows = new ArrayList<>();
        for (Person person : version.sheet().persons()) {
            rows.add(new CensusPersonRow(version.id(), version.version(), rows.size() + 1, person, cipher));
        }
        tables.add(rows);
    }

    private List<Household> joined(List<HouseholdRow> heads, List<CensusPersonRow> persons) {
        Map<String, List<Person>> bySheet = persons.stream()
                .collect(Collectors.groupingBy(
                        CensusPersonRow::sheet, Collectors.mapping(row -> row.value(cipher), Collectors.toList())));
        return heads.stream()
                .map(row -> row.value(cipher, bySheet.getOrDefault(row.number + "/" + row.version, List.of())))
                .toList();
    }
}
