package vn.sodientu.core.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.turn.YearService;
import vn.sodientu.api.turn.YearState;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.year.SchoolYear;

/** Closing years: who may, and where the work is done. */
@Component
public final class YearComponent implements YearService {
    private static final int LONGEST_REASON = 1000;
    private static final Duration LONGEST_OPENING = Duration.ofDays(31);

    private final Access access;
    private final Transactions transactions;
    private final Clock clock = CountryClock.vietnam();

    @Activate
    public YearComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
    }

    @Override
    public Outcome<YearState> state(Actor who, long school, SchoolYear year) {
        return access.guard(
                who,
                Permission.VIEW_ROSTER,
                new Scope.OfUnit(school),
                () -> transactions.read(records -> read(records, school, year)));
    }

    private Outcome<YearState> read(Records records, long school, SchoolYear year) {
        Optional<School> found = records.units().school(school);
        if (found.isEmpty()) {
            return Missing.school(school);
        }
        List<YearStep> steps = records.turns().steps(school, year);
        boolean closed = YearGate.closed(steps, clock.instant());
        return Outcome.done(new YearState(
                school, year, closed, steps, closed ? List.of() : YearObstacles.of(records, found.get(), year)));
    }

    @Override
    public Outcome<YearState> close(Actor who, long school, SchoolYear year, String reason) {
        return access.guard(
                who,
                Permission.CLOSE_YEAR,
                new Scope.OfUnit(school),
                () -> transactions.write(records -> read(records, school, year).then(now -> {
                    if (now.closed()) {
                        return Outcome.done(now);
                    }
                    List<Violation> obstacles = now.obstacles();
                    return obstacles.isEmpty()
                            ? step(records, who, now, null, reason)
                            : Outcome.refused(Refusal.Kind.CONFLICT, obstacles);
                })));
    }

    @Override
    public Outcome<YearState> open(Actor who, long school, SchoolYear year, Instant until, String reason) {
        Long above = transactions.read(
                records -> records.units().school(school).map(School::unit).orElse(school));
        return access.guard(who, Permission.MANAGE_LOCKS, new Scope.OfUnit(above), () -> {
            Instant now = clock.instant();
            if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_OPENING))) {
                return Missing.invalid(
                        "until",
                        "Thời điểm tự khóa lại phải sau bây giờ và trong vòng " + LONGEST_OPENING.toDays() + " ngày",
                        "It must close again after now and within " + LONGEST_OPENING.toDays() + " days");
            }
            if (reason.isBlank()) {
                return Missing.invalid("reason", "Cần ghi lý do mở sổ", "The reason of the opening is needed");
            }
            return transactions.write(records -> read(records, school, year)
                    .then(state -> state.closed()
                            ? step(records, who, state, until, reason)
                            : Missing.invalid("year", "Năm học này chưa kết thúc", "The year is not closed")));
        });
    }

    private Outcome<YearState> step(
            Records records, Actor who, YearState before, @Nullable Instant until, String reason) {
        if (reason.length() > LONGEST_REASON) {
            return Missing.invalid(
                    "reason",
                    "Lý do không quá " + LONGEST_REASON + " ký tự",
                    "A reason has at most " + LONGEST_REASON + " characters");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        records.turns()
                .add(
                        before.school(),
                        before.year(),
                        before.steps().size() + 1,
                        new YearStep(until, reason.strip(), who.account(), now));
        records.audit()
                .append(
                        before.school(),
                        now,
                        who.account(),
                        until == null ? "year.close" : "year.open",
                        before.school() + "/" + before.year(),
                        until == null ? "" : "until=" + until);
        return read(records, before.school(), before.year());
    }
}
