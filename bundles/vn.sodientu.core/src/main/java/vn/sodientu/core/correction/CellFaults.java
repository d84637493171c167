package vn.sodientu.core.correction;

import java.util.List;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.Cell;

/** Turns the faults of an entry of one cell into those of a correction, whose cell stands at the top. */
final class CellFaults {
    private static final String CELL = "cells[0].";

    private CellFaults() {}

    static List<Violation> unwrapped(List<Violation> faults) {
        return faults.stream()
                .map(fault -> new Violation(
                        fault.path().startsWith(CELL) ? fault.path().substring(CELL.length()) : fault.path(),
                        fault.message(),
                        fault.article(),
                        fault.help()))
                .toList();
    }

    static Refusal changed(List<Cell> current) {
        Mark mark = current.get(0).mark();
        int version = current.get(0).version();
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "version",
                "Ô này đã thay đổi: hiện là " + (mark == null ? "trống" : mark.display()) + " (phiên bản " + version
                        + "); chưa lưu gì, hãy xem lại rồi đề nghị lại",
                "The cell has changed: it is " + (mark == null ? "empty" : mark.display()) + " now (version " + version
                        + "); nothing was stored");
    }
}
