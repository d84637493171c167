package vn.sodientu.core.homeroom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.homeroom.WriteEntry;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.school.SchoolClass;

/** What happens within the transaction that writes a homeroom book. */
final class BookWork {
    private final Clock clock;

    BookWork(Clock clock) {
        this.clock = clock;
    }

    Outcome<BookEntry> write(Records records, BookRights rights, SchoolClass clazz, WriteEntry command) {
        EntryId id = command.id();
        @Nullable BookEntry last = id == null ? null : last(records, clazz, id);
        if (id != null && last == null) {
            return missing(id);
        }
        Optional<Refusal> refusal = YearGate.refusal(records, clazz, clock.instant())
                .or(() -> last == null ? Optional.empty() : rights.against(last));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        FaultList faults = new EntryChecks(records, clazz, LocalDate.now(clock)).check(command.content());
        TextChecks.atMost(faults, "reason", command.reason(), EntryChecks.LONGEST_REASON);
        faults.unless(
                last == null || last.content().getClass() == command.content().getClass(),
                "type",
                "Mục đã ghi không đổi được loại",
                "An entry does not change its type");
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (stale(last, command.version())) {
            return conflict();
        }
        return stored(records, rights.who(), clazz, last, command.content(), false, command.reason());
    }

    Outcome<BookEntry> withdraw(
            Records records, BookRights rights, SchoolClass clazz, EntryId id, int version, String reason) {
        @Nullable BookEntry last = last(records, clazz, id);
        if (last == null) {
            return missing(id);
        }
        Optional<Refusal> refusal =
                YearGate.refusal(records, clazz, clock.instant()).or(() -> rights.against(last));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        FaultList faults = new FaultList();
        TextChecks.needed(faults, "reason", reason, EntryChecks.LONGEST_REASON);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (stale(last, version)) {
            return conflict();
        }
        return stored(records, rights.who(), clazz, last, last.content(), true, reason);
    }

    private Outcome<BookEntry> stored(
            Records records,
            Actor who,
            SchoolClass clazz,
            @Nullable BookEntry last,
            EntryContent content,
            boolean withdrawn,
            String reason) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        BookEntry next = new BookEntry(
                last == null ? records.homeroom().next(clazz.id().school()) : last.id(),
                clazz.id(),
                EntryChecks.clean(content),
                last == null ? 1 : last.version() + 1,
                withdrawn,
                EntryChecks.line(reason),
                last == null ? who.account() : last.author(),
                who.account(),
                at);
        records.homeroom().append(next);
        records.audit()
                .append(
                        clazz.id().school(),
                        at,
                        who.account(),
                        withdrawn ? "homeroom.withdraw" : "homeroom.write",
                        clazz.id().toString(),
                        "entry=" + next.id() + " type=" + content.getClass().getSimpleName() + " version="
                                + next.version());
        return Outcome.done(next);
    }

    /** The version that stands; null for what is not there or was withdrawn. */
    private static @Nullable BookEntry last(Records records, SchoolClass clazz, EntryId id) {
        List<BookEntry> found = records.homeroom().current(clazz.id()).stream()
                .filter(entry -> entry.id().equals(id) && !entry.withdrawn())
                .toList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static boolean stale(@Nullable BookEntry last, int version) {
        return (last == null ? 0 : last.version()) != version;
    }

    static <T> Outcome<T> missing(EntryId id) {
        return Missing.refuse("id", "Sổ chủ nhiệm không có mục " + id, "The homeroom book has no entry " + id);
    }

    private static <T> Outcome<T> conflict() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT,
                "version",
                "Mục này vừa được người khác sửa; chưa lưu gì, xin mở lại để xem",
                "Somebody else has just changed this entry; nothing was stored, please read it again"));
    }
}
