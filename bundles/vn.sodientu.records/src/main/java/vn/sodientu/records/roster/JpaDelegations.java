package vn.sodientu.records.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.spi.records.DelegationRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.records.jpa.Tables;

/** Delegations in the database. */
public record JpaDelegations(Tables tables) implements DelegationRecords {
    @Override
    public Delegation add(Delegation delegation) {
        DelegationRow row = new DelegationRow(tables.next(DelegationRow.class), delegation);
        tables.add(List.of(row));
        return row.value();
    }

    @Override
    public Optional<Delegation> find(long school, long number) {
        return tables.find(DelegationRow.class, DelegationRow.KEY, school, number)
                .map(DelegationRow::value);
    }

    @Override
    public List<Delegation> of(ClassId clazz) {
        return tables
                .list(
                        DelegationRow.class,
                        "select d from DelegationRow d where d.school = ?1 and d.clazz = ?2 order by d.number desc",
                        clazz.school(),
                        clazz.number())
                .stream()
                .map(DelegationRow::value)
                .toList();
    }

    @Override
    public List<Delegation> to(StaffId staff) {
        return tables
                .list(
                        DelegationRow.class,
                        "select d from DelegationRow d where d.school = ?1 and d.staff = ?2 and d.ended is null"
                                + " order by d.number",
                        staff.school(),
                        staff.number())
                .stream()
                .map(DelegationRow::value)
                .toList();
    }

    @Override
    public void end(long school, long number, Instant at) {
        tables.find(DelegationRow.class, DelegationRow.KEY, school, number)
                .orElseThrow(() -> new IllegalArgumentException("There is no delegation " + school + "-" + number))
                .end(at);
        tables.send();
    }
}
