package vn.sodientu.core.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Term;

/** Stops a change of subjects where marks are locked: another set of columns changes results as an entry does. */
final class SubjectLocks {
    private final LockGate gate;
    private final ClassPlans before;
    private final ClassPlans after;

    SubjectLocks(LockGate gate, ClassPlans before, ClassPlans after) {
        this.gate = gate;
        this.before = before;
        this.after = after;
    }

    /** One fault for each locked sheet whose columns would be others; empty when all of them are open. */
    List<Violation> closed() {
        return Stream.of(Term.values())
                .flatMap(term -> Stream.concat(before.clazz().subjects().stream(), after.clazz().subjects().stream())
                        .map(Subject::code)
                        .distinct()
                        .map(code -> new SheetId(before.clazz().id(), code, term)))
                .filter(sheet -> !columns(before, sheet).equals(columns(after, sheet)))
                .flatMap(sheet -> closed(sheet).stream())
                .toList();
    }

    private Optional<Violation> closed(SheetId sheet) {
        return Stream.concat(columns(before, sheet).stream(), columns(after, sheet).stream())
                .distinct()
                .flatMap(column -> gate.marks(sheet, column, "subjects").stream())
                .findFirst();
    }

    private static List<MarkColumn> columns(ClassPlans plans, SheetId sheet) {
        return plans.find(sheet.subject(), sheet.term()).map(MarkPlan::columns).orElse(List.of());
    }
}
