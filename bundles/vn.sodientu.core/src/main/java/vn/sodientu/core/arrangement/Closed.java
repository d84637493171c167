package vn.sodientu.core.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The locks an arrangement would reach behind: it changes results as an entry does, so it stops where an entry stops. */
final class Closed {
    private static final String PATH = "subject";

    private Closed() {}

    /** One fault a locked term; empty when all is open. */
    static List<Violation> of(Records records, ClassPlans plans, Actor who, Arrangement what, Instant now) {
        LockGate gate = LockGate.of(records, plans.clazz(), who, now);
        Optional<String> subject = what.about();
        Stream<Violation> found = subject.isEmpty()
                ? gate.records(Period.YEAR, PATH).stream()
                : what.terms().stream().flatMap(term -> marks(gate, plans, subject.get(), term).stream());
        return found.toList();
    }

    private static Optional<Violation> marks(LockGate gate, ClassPlans plans, String subject, Term term) {
        SchoolClass clazz = plans.clazz();
        if (clazz.subject(subject).isEmpty()) {
            return Optional.empty();
        }
        SheetId sheet = new SheetId(clazz.id(), subject, term);
        return plans.plan(sheet).columns().stream()
                .flatMap(column -> gate.marks(sheet, column, PATH).stream())
                .findFirst();
    }
}
