package vn.sodientu.ui.logbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.year.Term;

/** What a new lesson probably is, so that little is left to type. */
record Proposal(Book book, LocalDate day) {
    private static final LocalTime NOON = LocalTime.of(12, 30);

    /** By the clock of the classroom; the half-day already begun when another day is written. */
    Session session() {
        return last().map(entry -> entry.slot().session())
                .orElse(
                        LocalTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).isBefore(NOON)
                                ? Session.MORNING
                                : Session.AFTERNOON);
    }

    /** The first lesson of the half-day that is still free. */
    int period(Session session) {
        List<Integer> taken = book.week().entries().stream()
                .filter(entry -> !entry.withdrawn()
                        && entry.slot().day().equals(day)
                        && entry.slot().session() == session)
                .map(entry -> entry.slot().period())
                .toList();
        int period = 1;
        while (taken.contains(period)) {
            period++;
        }
        return period;
    }

    /** The subject the reader teaches here; none when he teaches several or none. */
    Optional<String> subject() {
        List<String> own = Stream.of(Term.values())
                .flatMap(term -> sheets(term).stream())
                .filter(SheetSummary::editable)
                .map(sheet -> sheet.subject().code())
                .distinct()
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private List<SheetSummary> sheets(Term term) {
        Outcome<List<SheetSummary>> outcome = book.backend()
                .register()
                .sheets(book.actor(), book.week().clazz().id(), term);
        return outcome instanceof Outcome.Done<List<SheetSummary>> done ? done.value() : List.of();
    }

    /** Who missed the lesson before usually misses this one, too. */
    List<Missed> missed() {
        return last().map(entry -> entry.lesson().missed()).orElse(List.of());
    }

    private Optional<LessonEntry> last() {
        return book.week().entries().stream()
                .filter(entry -> !entry.withdrawn() && entry.slot().day().equals(day))
                .max(Comparator.comparing((LessonEntry entry) -> entry.slot().session())
                        .thenComparing(entry -> entry.slot().period()));
    }
}
