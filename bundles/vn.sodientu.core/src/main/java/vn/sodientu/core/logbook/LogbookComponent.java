package vn.sodientu.core.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.logbook.ChangeLesson;
import vn.sodientu.api.logbook.CloseWeek;
import vn.sodientu.api.logbook.LessonAttendance;
import vn.sodientu.api.logbook.LogbookForm;
import vn.sodientu.api.logbook.LogbookService;
import vn.sodientu.api.logbook.LogbookWeek;
import vn.sodientu.api.logbook.RecordLesson;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.attendance.TermCalendar;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.OwnStaff;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.school.SchoolClass;

/** The lesson logbook: who may, and where the work is done. */
@Component
public final class LogbookComponent implements LogbookService {
    private final Access access;
    private final Transactions transactions;
    private final TermCalendar calendar;
    private final LogbookSettings settings;
    private final Clock clock;
    private final LessonWork lessons;
    private final WeekWork weeks;

    /** Called by the container. */
    @Activate
    public LogbookComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference ChoiceService choices) {
        this(policy, store, choices, CountryClock.vietnam());
    }

    /** The same by another clock. */
    public LogbookComponent(AccessPolicy policy, RecordStore store, ChoiceService choices, Clock clock) {
        access = new Access(policy);
        transactions = new Transactions(store);
        calendar = new TermCalendar(choices);
        settings = new LogbookSettings(choices);
        this.clock = clock;
        lessons = new LessonWork(clock);
        weeks = new WeekWork(clock);
    }

    @Override
    public Outcome<LogbookWeek> week(Actor who, ClassId clazz, LocalDate day) {
        return guarded(
                who,
                Permission.VIEW_ROSTER,
                clazz,
                found -> Outcome.done(
                        transactions.read(records -> LogbookReading.week(records, found, settings.form(found), day))));
    }

    @Override
    public Outcome<LessonEntry> record(Actor who, RecordLesson command) {
        ClassId clazz = command.slot().clazz();
        return guarded(who, Permission.RECORD_LESSON, clazz, found -> {
            LogbookForm form = settings.form(found);
            TermDays days = calendar.of(clazz.school(), found.year());
            boolean forOthers = forOthers(who, clazz);
            return transactions.write(records -> lessons.record(records, who, found, form, days, command, forOthers));
        });
    }

    /** A substitute is of another class as often as not: being named as the teacher is his right. */
    @Override
    public Outcome<LessonEntry> sign(Actor who, ChangeLesson command) {
        ClassId clazz = command.slot().clazz();
        return named(who, command.slot())
                ? found(clazz, found -> signed(who, found, command))
                : guarded(who, Permission.RECORD_LESSON, clazz, found -> signed(who, found, command));
    }

    private Outcome<LessonEntry> signed(Actor who, SchoolClass clazz, ChangeLesson command) {
        TermDays days = calendar.of(clazz.id().school(), clazz.year());
        return transactions.write(records -> lessons.sign(records, who, clazz, days, command));
    }

    private boolean named(Actor who, LessonSlot slot) {
        List<LessonEntry> rows = transactions.read(records -> records.logbook().history(slot));
        return !rows.isEmpty()
                && OwnStaff.of(who, slot.clazz().school(), LocalDate.now(clock)).stream()
                        .anyMatch(own ->
                                own.equals(rows.get(rows.size() - 1).lesson().teacher()));
    }

    @Override
    public Outcome<LessonEntry> withdraw(Actor who, ChangeLesson command) {
        ClassId clazz = command.slot().clazz();
        return guarded(who, Permission.RECORD_LESSON, clazz, found -> {
            TermDays days = calendar.of(clazz.school(), found.year());
            boolean forOthers = forOthers(who, clazz);
            return transactions.write(records -> lessons.withdraw(records, who, found, days, command, forOthers));
        });
    }

    @Override
    public Outcome<List<LessonEntry>> history(Actor who, LessonSlot slot) {
        return guarded(
                who,
                Permission.VIEW_ROSTER,
                slot.clazz(),
                found -> Outcome.done(
                        transactions.read(records -> records.logbook().history(slot))));
    }

    @Override
    public Outcome<WeekNote> close(Actor who, CloseWeek command) {
        return guarded(who, Permission.CLOSE_LOGBOOK, command.clazz(), found -> {
            boolean mayCheck = access.allows(who, Permission.CHECK_BOOKS, new Scope.OfClass(command.clazz()));
            return transactions.write(records -> weeks.run(records, who, found, command, mayCheck));
        });
    }

    @Override
    public Outcome<LessonAttendance> attendance(Actor who, ClassId clazz, YearMonth month) {
        return guarded(
                who,
                Permission.VIEW_ROSTER,
                clazz,
                found -> Outcome.done(transactions.read(
                        records -> LogbookReading.attendance(records, found, settings.comparison(found), month))));
    }

    /** Whoever takes the class's attendance may enter lessons for their teachers. */
    private boolean forOthers(Actor who, ClassId clazz) {
        return access.allows(who, Permission.RECORD_CONDUCT, new Scope.OfClass(clazz));
    }

    private <T> Outcome<T> guarded(Actor who, Permission what, ClassId clazz, Function<SchoolClass, Outcome<T>> work) {
        return access.guard(who, what, new Scope.OfClass(clazz), () -> found(clazz, work));
    }

    private <T> Outcome<T> found(ClassId clazz, Function<SchoolClass, Outcome<T>> work) {
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(clazz));
        return found.isEmpty() ? Missing.clazz(clazz) : work.apply(found.get());
    }
}
