package vn.sodientu.core.homeroom;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.api.homeroom.HomeroomBookService;
import vn.sodientu.api.homeroom.WriteEntry;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;

/** Homeroom books: who may, and where the work is done. */
@Component
public final class HomeroomBookComponent implements HomeroomBookService {
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;
    private final BookWork work;

    /** Called by the container. */
    @Activate
    public HomeroomBookComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this(policy, store, CountryClock.vietnam());
    }

    /** The same by another clock. */
    public HomeroomBookComponent(AccessPolicy policy, RecordStore store, Clock clock) {
        access = new Access(policy);
        transactions = new Transactions(store);
        this.clock = clock;
        work = new BookWork(clock);
    }

    /** The audit row is in the transaction of the reading: nobody reads the book without leaving it. */
    @Override
    public Outcome<HomeroomBook> book(Actor who, ClassId clazz) {
        BookRights rights = new BookRights(access, who, clazz);
        Optional<Refusal> refusal = rights.againstReading();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        boolean whole = rights.whole();
        return transactions.write(records -> records.classes()
                .find(clazz)
                .<Outcome<HomeroomBook>>map(found -> {
                    List<BookEntry> entries = records.homeroom().current(clazz).stream()
                            .filter(entry -> !entry.withdrawn() && (whole || rights.concerns(entry)))
                            .sorted(Comparator.comparing(
                                    entry -> entry.content().day()))
                            .toList();
                    audit(records, who, clazz, "entries=" + entries.size() + " whole=" + whole);
                    List<Enrolment> members = records.pupils().enrolments(clazz).stream()
                            .map(Enrolment::withoutSensitive)
                            .toList();
                    return Outcome.done(new HomeroomBook(found, entries, members, whole));
                })
                .orElseGet(() -> Missing.clazz(clazz)));
    }

    @Override
    public Outcome<BookEntry> write(Actor who, WriteEntry command) {
        BookRights rights = new BookRights(access, who, command.clazz());
        Optional<Refusal> refusal = rights.against(command.content());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return in(command.clazz(), clazz -> transactions.write(records -> work.write(records, rights, clazz, command)));
    }

    @Override
    public Outcome<BookEntry> withdraw(Actor who, EntryId id, int version, String reason) {
        Optional<BookEntry> last = last(id);
        if (last.isEmpty()) {
            return hidden(who, id);
        }
        BookRights rights = new BookRights(access, who, last.get().clazz());
        return rights.against(last.get())
                .<Outcome<BookEntry>>map(Outcome::refused)
                .orElseGet(() -> in(
                        last.get().clazz(),
                        clazz -> transactions.write(
                                records -> work.withdraw(records, rights, clazz, id, version, reason))));
    }

    @Override
    public Outcome<List<BookEntry>> history(Actor who, EntryId id) {
        Optional<BookEntry> last = last(id);
        if (last.isEmpty()) {
            return hidden(who, id);
        }
        ClassId clazz = last.get().clazz();
        return access.guard(
                who,
                Permission.VIEW_HOMEROOM_BOOK,
                new Scope.OfClass(clazz),
                () -> transactions.write(records -> {
                    audit(records, who, clazz, "history=" + id);
                    return Outcome.done(records.homeroom().history(id));
                }));
    }

    /** Only whoever may see the school's books learns that an entry is not there. */
    private <T> Outcome<T> hidden(Actor who, EntryId id) {
        return access.guard(
                who, Permission.VIEW_HOMEROOM_BOOK, new Scope.OfUnit(id.school()), () -> BookWork.missing(id));
    }

    private Optional<BookEntry> last(EntryId id) {
        List<BookEntry> versions =
                transactions.read(records -> records.homeroom().history(id));
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private void audit(Records records, Actor who, ClassId clazz, String detail) {
        records.audit()
                .append(
                        clazz.school(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        who.account(),
                        "homeroom.read",
                        clazz.toString(),
                        detail);
    }

    private <T> Outcome<T> in(ClassId clazz, Function<SchoolClass, Outcome<T>> next) {
        Optional<SchoolClass> found =
                transactions.read(records -> records.classes().find(clazz));
        return found.isEmpty() ? Missing.clazz(clazz) : next.apply(found.get());
    }
}
