package vn.sodientu.records.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.spi.records.CorrectionRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.records.jpa.Tables;

/** Corrections in the database. */
public record JpaCorrections(Tables tables) implements CorrectionRecords {
    private static final String ROWS = "select c from CorrectionRow c where c.school = ?1";
    private static final String OLDEST_FIRST = " order by c.number";

    @Override
    public Optional<Correction> find(CorrectionId id) {
        return withSteps(
                        id.school(),
                        tables.list(CorrectionRow.class, ROWS + " and c.number = ?2", id.school(), id.number()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Correction> of(ClassId clazz) {
        return withSteps(
                clazz.school(),
                tables.list(
                        CorrectionRow.class,
                        ROWS + " and c.clazz = ?2" + OLDEST_FIRST,
                        clazz.school(),
                        clazz.number()));
    }

    @Override
    public List<Correction> of(long school) {
        return withSteps(school, tables.list(CorrectionRow.class, ROWS + OLDEST_FIRST, school));
    }

    @Override
    public long next() {
        return tables.next(CorrectionRow.class);
    }

    @Override
    public void add(Correction correction) {
        tables.add(List.of(new CorrectionRow(correction)));
        addStep(correction);
    }

    @Override
    public void addStep(Correction correction) {
        int last = correction.version();
        tables.add(List.of(
                new CorrectionStepRow(correction.id(), last, correction.steps().get(last - 1))));
    }

    private List<Correction> withSteps(long school, List<CorrectionRow> rows) {
        Map<Long, List<Correction.Step>> steps = new HashMap<>();
        tables.inParts(
                        rows.stream().map(row -> row.number).toList(),
                        part -> tables.list(
                                CorrectionStepRow.class,
                                "select s from CorrectionStepRow s where s.school = ?1 and s.number in ?2"
                                        + " order by s.number, s.step",
                                school,
                                part))
                .forEach(step -> steps.computeIfAbsent(step.number, any -> new ArrayList<>())
                        .add(step.value()));
        return rows.stream()
                .map(row -> row.value(steps.getOrDefault(row.number, List.of())))
                .toList();
    }
}
