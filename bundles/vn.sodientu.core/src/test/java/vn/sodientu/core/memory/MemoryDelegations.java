package vn.sodientu.core.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.spi.records.DelegationRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;

/** Delegations in memory. */
record MemoryDelegations(Tables tables) implements DelegationRecords {
    @Override
    public Delegation add(Delegation delegation) {
        tables.delegations.add(delegation);
        return delegation;
    }

    @Override
    public Optional<Delegation> find(long school, long number) {
        return tables.delegations.stream()
                .filter(one -> one.sheet().clazz().school() == school && one.number() == number)
                .findFirst();
    }

    @Override
    public List<Delegation> of(ClassId clazz) {
        return tables.delegations.stream()
                .filter(one -> one.sheet().clazz().equals(clazz))
                .toList();
    }

    @Override
    public List<Delegation> to(StaffId staff) {
        return tables.delegations.stream()
                .filter(one -> one.to().equals(staff) && one.ended() == null)
                .toList();
    }

    @Override
    public void end(long school, long number, Instant at) {
        throw new UnsupportedOperationException("end");
    }
}
