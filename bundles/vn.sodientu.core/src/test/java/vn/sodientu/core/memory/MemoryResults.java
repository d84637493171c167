package vn.sodientu.core.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.records.ResultRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.YearOutcome;

/** Results, replaced. */
record MemoryResults(Tables tables) implements ResultRecords {
    @Override
    public Map<PupilId, YearOutcome> of(ClassId clazz) {
        return Map.copyOf(tables.results.getOrDefault(clazz, Map.of()));
    }

    @Override
    public Optional<YearOutcome> of(ClassId clazz, PupilId pupil) {
        return Optional.ofNullable(of(clazz).get(pupil));
    }

    @Override
    public void save(ClassId clazz, Map<PupilId, YearOutcome> outcomes) {
        Map<PupilId, YearOutcome> next = new HashMap<>(of(clazz));
        next.putAll(outcomes);
        tables.results.put(clazz, next);
    }

    @Override
    public Map<ClassId, Map<PupilId, YearOutcome>> of(List<ClassId> classes) {
        return classes.stream().collect(Collectors.toMap(Function.identity(), this::of));
    }
}
