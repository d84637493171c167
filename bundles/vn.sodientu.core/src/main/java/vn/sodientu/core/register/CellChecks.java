package vn.sodientu.core.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.core.arrangement.EntryBar;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.OneTerm;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;

/** Checks every cell of a request and finds every fault. */
final class CellChecks {
    private final Entry entry;
    private final Members members;
    private final EntryBar bar;
    private final FaultList faults = new FaultList();
    private final Set<CellKey> seen = new HashSet<>();
    private final List<CellChange> changes = new ArrayList<>();

    CellChecks(Entry entry, Members members, EntryBar bar) {
        this.entry = entry;
        this.members = members;
        this.bar = bar;
        for (int i = 0; i < entry.commands().size(); i++) {
            check(entry.commands().get(i), entry.prefix(i));
        }
    }

    FaultList faults() {
        return faults;
    }

    /** The cells as they shall be; complete only when there is no fault. */
    List<CellChange> changes() {
        return changes;
    }

    private void check(EnterMarks command, String prefix) {
        RepeatGuard.check(faults, prefix, command.idempotencyKey());
        SheetId sheet = command.sheet();
        Optional<Subject> subject =
                sheet.clazz().equals(entry.clazz().id()) ? entry.clazz().subject(sheet.subject()) : Optional.empty();
        if (subject.isEmpty()) {
            faults.add(
                    prefix + "sheet",
                    "Lớp " + entry.clazz().name() + " không có bảng điểm " + sheet,
                    "Class " + entry.clazz().name() + " has no sheet " + sheet);
            return;
        }
        Optional<Violation> without = OneTerm.fault(entry.clazz(), subject.get(), sheet.term(), prefix + "sheet");
        if (without.isPresent()) {
            faults.add(without.get());
            return;
        }
        MarkPlan plan = entry.plans().plan(sheet);
        for (int j = 0; j < command.changes().size(); j++) {
            check(sheet, subject.get(), plan, command.changes().get(j), prefix + "cells[" + j + "].");
        }
    }

    private void check(SheetId sheet, Subject subject, MarkPlan plan, EnterMarks.Change change, String path) {
        CellKey cell = new CellKey(sheet, change.pupil(), change.column());
        members.fault(change.pupil()).ifPresent(fault -> faults.add(path + "pupil", fault));
        Optional<MarkColumn> column = plan.column(change.column());
        if (column.isEmpty()) {
            MarkPlan.Articles articles = plan.articles();
            faults.add(
                    path + "column",
                    unknown(subject, plan, change.column()),
                    articles == null ? null : articles.count());
        }
        faults.unless(
                change.version() >= 0,
                path + "version",
                "Phiên bản của ô không thể âm; ô chưa ghi có phiên bản 0",
                "A version cannot be negative; a cell never written has version 0");
        faults.unless(
                seen.add(cell),
                path + "column",
                "Ô này có hai lần trong cùng một yêu cầu; mỗi ô chỉ ghi một lần",
                "This cell is given twice in one request; give each cell once");
        MarkReading reading = MarkReading.of(change.value(), subject, plan, column);
        LocalText fault = reading.fault();
        if (fault != null) {
            faults.add(path + "value", fault, reading.article());
        } else {
            if (reading.mark() != null) {
                bar.fault(sheet, change.pupil(), path + "value").ifPresent(faults::add);
            }
            changes.add(new CellChange(cell, change.version(), reading.mark(), path));
        }
    }

    private static LocalText unknown(Subject subject, MarkPlan plan, String column) {
        String columns = plan.columns().stream().map(MarkColumn::id).collect(Collectors.joining(", "));
        return new LocalText(
                "Môn " + subject.name() + " không có cột «" + column + "»; các cột: " + columns,
                subject.name() + " has no column " + column + "; there are: " + columns);
    }
}
