package vn.sodientu.core.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.core.arrangement.EntryBar;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.MarkEntry;

/** Turns sheets into lines of a list, with how far each has come. */
final class SheetListing {
    private final Access access;
    private final RegulationService regulations;
    private final Clock clock;

    SheetListing(Access access, RegulationService regulations, Clock clock) {
        this.access = access;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** A line for each sheet of the view; the caller has asked the policy whether they may be seen. */
    Outcome<List<SheetSummary>> summaries(Actor who, Listed listed) {
        ClassView view = listed.view();
        SchoolClass clazz = view.clazz();
        return regulations.withGoverning(clazz.id().school(), clazz.year(), clazz.grade(), regulation -> {
            ClassPlans plans = new ClassPlans(regulation, clazz);
            return Outcome.done(view.sheets().stream()
                    .flatMap(sheet -> clazz.subject(sheet.subject()).stream()
                            .map(subject -> summary(who, listed, plans, sheet, subject)))
                    .toList());
        });
    }

    private SheetSummary summary(Actor who, Listed listed, ClassPlans plans, SheetId sheet, Subject subject) {
        ClassView view = listed.view();
        EntryBar bar = new EntryBar(view.arrangements(), plans);
        Set<PupilId> pupils = new Members(view.clazz(), view.enrolments(), LocalDate.now(clock))
                .current().stream()
                        .map(enrolment -> enrolment.pupil().id())
                        .filter(pupil -> !bar.bars(sheet, pupil))
                        .collect(Collectors.toSet());
        Set<String> columns = plans.plan(sheet).columns().stream()
                .filter(MarkColumn::required)
                .map(MarkColumn::id)
                .collect(Collectors.toSet());
        long entered = view.marks().stream()
                .filter(entry -> entry.sheet().equals(sheet) && counts(entry, pupils, columns))
                .count();
        boolean editable = access.allows(who, Permission.ENTER_MARKS, new Scope.OfSheet(sheet))
                && plans.plan(sheet).columns().stream()
                        .anyMatch(
                                column -> listed.gate().marks(sheet, column, "").isEmpty());
        return new SheetSummary(
                sheet,
                view.clazz().name(),
                subject,
                view.teachers(sheet),
                Math.toIntExact(entered),
                pupils.size() * columns.size(),
                editable);
    }

    private static boolean counts(MarkEntry entry, Set<PupilId> pupils, Set<String> columns) {
        return entry.mark() != null && pupils.contains(entry.pupil()) && columns.contains(entry.column());
    }
}
