package vn.sodientu.exchange.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.offline.OfflineCell;
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.api.offline.OfflineReport;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;

/** Compares a worksheet with its sheet of the register, cell by cell. */
final class Merge {
    private final FilledSheet filled;
    private final MarkSheet now;
    private final Map<OfflineCell, Cell> cells = new HashMap<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private int unchanged;
    private int present;

    /** A cell to be entered over the register's present state. */
    record Wish(FilledCell cell, Cell over) {}

    /** A cell that both changed; mine is null while nobody decided. */
    record Clash(FilledCell cell, Cell over, @Nullable Boolean mine) {}

    Merge(FilledSheet filled, MarkSheet now, List<OfflineChoice> choices, Faults faults) {
        this.filled = filled;
        this.now = now;
        now.rows().forEach(row -> row.cells()
                .forEach(cell -> cells.put(new OfflineCell(now.id(), cell.pupil(), cell.column()), cell)));
        filled.cells().forEach(cell -> compare(cell, choices, faults));
    }

    private void compare(FilledCell cell, List<OfflineChoice> choices, Faults faults) {
        Cell over = cells.get(cell.cell());
        if (cell.untouched()) {
            unchanged++;
        } else if (over == null) {
            faults.add(
                    cell.place().worksheet(),
                    cell.place().row(),
                    cell.place().column(),
                    "Sổ không còn ô này: học sinh đã ra khỏi danh sách lớp hoặc cột điểm đã bỏ.",
                    "The register has this cell no longer: the pupil is off the list or the column was dropped.");
        } else if (cell.holds(over.mark())) {
            present++;
        } else if (over.version() == cell.base().version()) {
            wishes.add(new Wish(cell, over));
        } else {
            Boolean mine = decision(cell, over, choices);
            clashes.add(new Clash(cell, over, mine));
            if (Boolean.TRUE.equals(mine)) {
                wishes.add(new Wish(cell, over));
            }
        }
    }

    private static @Nullable Boolean decision(FilledCell cell, Cell over, List<OfflineChoice> choices) {
        for (OfflineChoice choice : choices) {
            if (choice.cell().equals(cell.cell()) && choice.version() == over.version()) {
                return choice.mine();
            }
        }
        return null;
    }

    FilledSheet filled() {
        return filled;
    }

    List<Wish> wishes() {
        return wishes;
    }

    List<Clash> clashes() {
        return clashes;
    }

    OfflineReport.Sheet summary() {
        Set<PupilId> made =
                filled.part().rows().values().stream().map(Manifest.Line::pupil).collect(Collectors.toSet());
        Set<PupilId> listed =
                now.rows().stream().map(row -> row.enrolment().pupil().id()).collect(Collectors.toSet());
        return new OfflineReport.Sheet(
                filled.worksheet(),
                filled.part().title(),
                unchanged,
                present,
                filled.ignored(),
                filled.missing(),
                now.rows().stream()
                        .filter(row -> row.enrolment().to() == null)
                        .map(row -> row.enrolment().pupil())
                        .filter(pupil -> !made.contains(pupil.id()))
                        .map(pupil -> pupil.name().full())
                        .toList(),
                filled.part().rows().values().stream()
                        .filter(line -> !listed.contains(line.pupil()))
                        .map(Manifest.Line::name)
                        .toList());
    }
}
