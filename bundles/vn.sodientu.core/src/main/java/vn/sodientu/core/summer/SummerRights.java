package vn.sodientu.core.summer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.core.common.Access;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.year.Term;

/**
 * Who may enter what of a class's summer. Clerk and principal everything; a subject's teacher his subject, the homeroom
 * teacher the training. Each question is asked once, and before the transaction: the policy reads the records itself.
 */
final class SummerRights {
    private final Access access;
    private final Actor who;
    private final ClassId clazz;
    private final Map<String, Optional<Refusal>> known = new HashMap<>();

    SummerRights(Access access, Actor who, ClassId clazz) {
        this.access = access;
        this.who = who;
        this.clazz = clazz;
    }

    /** Why some of the items may not be entered, naming each; empty when all may. */
    Optional<Refusal> refusal(List<RecordSummer.Item> items) {
        if (items.isEmpty()) {
            return access.check(who, Permission.RECORD_SUMMER, new Scope.OfClass(clazz));
        }
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String path = "records[" + i + "].subject";
            against(SummerKey.of(items.get(i)).subject()).ifPresent(refusal -> refusal.violations()
                    .forEach(why -> faults.add(new Violation(path, why.message(), why.article(), why.help()))));
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal(Refusal.Kind.FORBIDDEN, faults));
    }

    boolean mayEnter(String subject) {
        return against(subject).isEmpty();
    }

    /** Whether the actor may see the marks of a subject in one of the terms. */
    boolean maySee(String subject) {
        return sheets(subject).anyMatch(sheet -> access.allows(who, Permission.VIEW_MARKS, new Scope.OfSheet(sheet)));
    }

    private Optional<Refusal> against(String subject) {
        return known.computeIfAbsent(subject, this::ask);
    }

    private Optional<Refusal> ask(String subject) {
        if (access.allows(who, Permission.RECORD_SUMMER, new Scope.OfClass(clazz))) {
            return Optional.empty();
        }
        if (subject.equals(SummerRecord.TRAINING)) {
            return access.check(who, Permission.RECORD_CONDUCT, new Scope.OfClass(clazz));
        }
        List<Optional<Refusal>> answers = sheets(subject)
                .map(sheet -> access.check(who, Permission.ENTER_MARKS, new Scope.OfSheet(sheet)))
                .toList();
        return answers.stream().filter(Optional::isEmpty).findFirst().orElseGet(() -> answers.get(0));
    }

    /** The second term first: who finished the year with the class. */
    private Stream<SheetId> sheets(String subject) {
        return Stream.of(Term.HK2, Term.HK1).map(term -> new SheetId(clazz, subject, term));
    }
}
