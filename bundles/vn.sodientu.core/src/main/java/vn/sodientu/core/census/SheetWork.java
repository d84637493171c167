package vn.sodientu.core.census;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.census.WriteSheet;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.domain.text.VietnameseText;

/** What happens within the transaction that writes a household sheet. */
final class SheetWork {
    private static final int LONGEST_REASON = 500;

    private final Clock clock;

    SheetWork(Clock clock) {
        this.clock = clock;
    }

    // The sheets are read first: that is what keeps other writers out.
    Outcome<Household> write(Records records, Actor who, WriteSheet command) {
        List<Household> standing = standing(records, command.school());
        if (records.units().school(command.school()).isEmpty()) {
            return Missing.school(command.school());
        }
        HouseholdId id = command.id();
        Sheet sheet = SheetCleaning.clean(command.sheet());
        RepeatGuard guard = new RepeatGuard(records, command.school(), who, command.key(), digest(command, sheet));
        Outcome<Boolean> repeated = guard.repeated();
        if (repeated instanceof Outcome.Refused<Boolean> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (repeated.orThrow()) {
            return repeated(standing, id, sheet);
        }
        @Nullable Household last = id == null ? null : last(standing, id);
        if (id != null && last == null) {
            return missing(id);
        }
        if ((last == null ? 0 : last.version()) != command.version()) {
            return conflict();
        }
        FaultList faults = new SheetChecks(records, command.school(), standing, id, LocalDate.now(clock)).check(sheet);
        TextChecks.atMost(faults, "reason", command.reason(), LONGEST_REASON);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        Household next = stored(
                records,
                who,
                id == null ? records.census().next(command.school()) : id,
                command.version() + 1,
                false,
                sheet,
                command.reason());
        guard.keep(next.at());
        return Outcome.done(next);
    }

    Outcome<Household> withdraw(Records records, Actor who, HouseholdId id, int version, String reason) {
        @Nullable Household last = last(standing(records, id.school()), id);
        if (last == null) {
            return missing(id);
        }
        FaultList faults = new FaultList();
        TextChecks.needed(faults, "reason", reason, LONGEST_REASON);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (last.version() != version) {
            return conflict();
        }
        return Outcome.done(stored(records, who, id, version + 1, true, last.sheet(), reason));
    }

    private Household stored(
            Records records, Actor who, HouseholdId id, int version, boolean withdrawn, Sheet sheet, String reason) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Household next = new Household(id, version, withdrawn, sheet, VietnameseText.clean(reason), who.account(), at);
        records.census().append(next);
        records.audit()
                .append(
                        id.school(),
                        at,
                        who.account(),
                        withdrawn ? "census.withdraw" : "census.write",
                        id.toString(),
                        "version=" + version + " persons=" + sheet.persons().size());
        return next;
    }

    private static RequestDigest digest(WriteSheet command, Sheet sheet) {
        HouseholdId id = command.id();
        return new RequestDigest("census.write")
                .part(id == null ? "" : id)
                .part(command.version())
                .part(sheet)
                .part(command.reason());
    }

    /** What the first sending stored, or what others have made of it since. */
    private static Outcome<Household> repeated(List<Household> standing, @Nullable HouseholdId id, Sheet sheet) {
        return standing.stream()
                .filter(one -> id == null
                        ? one.sheet().number().equals(sheet.number())
                        : one.id().equals(id))
                .findFirst()
                .<Outcome<Household>>map(Outcome::done)
                .orElseGet(SheetWork::conflict);
    }

    private static List<Household> standing(Records records, long school) {
        return records.census().current(school).stream()
                .filter(one -> !one.withdrawn())
                .toList();
    }

    private static @Nullable Household last(List<Household> standing, HouseholdId id) {
        List<Household> found =
                standing.stream().filter(one -> one.id().equals(id)).toList();
        return found.isEmpty() ? null : found.get(0);
    }

    static <T> Outcome<T> missing(HouseholdId id) {
        return Missing.refuse(
                "id", "Không có phiếu điều tra phổ cập mang mã " + id, "There is no household sheet " + id);
    }

    private static <T> Outcome<T> conflict() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT,
                "version",
                "Phiếu này vừa được người khác sửa; chưa lưu gì, xin mở lại để xem",
                "Somebody else has just changed this sheet; nothing was stored, please read it again"));
    }
}
