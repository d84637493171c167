package vn.sodientu.core.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;

/** The cells of a class in which a mark was corrected after the lock. */
record CorrectedCells(Set<CellKey> cells) {
    static CorrectedCells read(Records records, ClassId clazz) {
        return new CorrectedCells(records.corrections().of(clazz).stream()
                .filter(one -> one.state() == Correction.State.APPROVED)
                .map(one -> new CellKey(one.sheet(), one.pupil(), one.column()))
                .collect(Collectors.toSet()));
    }

    /** The corrected ones among the columns of a row. */
    Set<String> of(SheetId sheet, PupilId pupil, List<MarkColumn> columns) {
        return cells.isEmpty()
                ? Set.of()
                : columns.stream()
                        .map(MarkColumn::id)
                        .filter(column -> cells.contains(new CellKey(sheet, pupil, column)))
                        .collect(Collectors.toSet());
    }
}
