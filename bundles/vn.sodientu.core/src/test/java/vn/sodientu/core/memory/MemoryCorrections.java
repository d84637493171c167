package vn.sodientu.core.memory;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.spi.records.CorrectionRecords;
import vn.sodientu.domain.id.ClassId;

/** Corrections, oldest first. */
record MemoryCorrections(Tables tables) implements CorrectionRecords {
    @Override
    public Optional<Correction> find(CorrectionId id) {
        return tables.corrections.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Correction> of(ClassId clazz) {
        return tables.corrections.stream()
                .filter(one -> one.sheet().clazz().equals(clazz))
                .toList();
    }

    @Override
    public List<Correction> of(long school) {
        return tables.corrections.stream()
                .filter(one -> one.id().school() == school)
                .toList();
    }

    @Override
    public long next() {
        return tables.next();
    }

    @Override
    public void add(Correction correction) {
        tables.corrections.add(correction);
    }

    @Override
    public void addStep(Correction correction) {
        tables.corrections.replaceAll(one -> one.id().equals(correction.id()) ? correction : one);
    }
}
