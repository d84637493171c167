package vn.sodientu.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.organisation.ChangeUnit;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.school.UnitHistory;
import vn.sodientu.domain.text.VietnameseText;

/** Records changes of units: checked against the tree as it will be from that day on. */
final class UnitChanging {
    private final Clock clock;

    UnitChanging(Clock clock) {
        this.clock = clock;
    }

    Outcome<Unit> change(Records records, Actor who, long id, ChangeUnit asked) {
        UnitHistory history = records.units().history();
        Optional<Unit> unit = history.path(id, asked.from()).stream().findFirst();
        if (unit.isEmpty()) {
            return Missing.unit(id);
        }
        FaultList faults = new UnitChecks(history, unit.get(), asked).faults();
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        if (asked.kind() == UnitChange.Kind.CLOSE) {
            handOver(records, who, unit.get(), asked);
        }
        add(records, who, id, asked.kind(), asked.other(), asked);
        records.audit()
                .append(
                        id,
                        clock.instant(),
                        who.account(),
                        "unit." + asked.kind().name().toLowerCase(Locale.ROOT),
                        Long.toString(id),
                        "from=" + asked.from() + (asked.other() == null ? "" : " unit=" + asked.other()));
        return records.units().path(id, asked.from()).stream()
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Missing.unit(id));
    }

    /** What stood below comes below the successor on the same day. */
    private void handOver(Records records, Actor who, Unit closing, ChangeUnit asked) {
        Long successor = asked.other();
        if (successor != null) {
            for (Unit child : children(records.units().history(), closing.id(), asked.from())) {
                add(records, who, child.id(), UnitChange.Kind.MOVE, successor, asked);
            }
        }
    }

    private void add(
            Records records, Actor who, long unit, UnitChange.Kind kind, @Nullable Long other, ChangeUnit asked) {
        String name = kind == UnitChange.Kind.RENAME
                ? VietnameseText.clean(Objects.requireNonNullElse(asked.name(), ""))
                : "";
        records.units()
                .add(new UnitChange(
                        unit,
                        0,
                        kind,
                        asked.from(),
                        other,
                        name,
                        VietnameseText.clean(asked.decision()),
                        who.account(),
                        clock.instant()));
    }

    /** What stands below a unit on a day; the first day of a school is often only that of its entry here. */
    static List<Unit> children(UnitHistory history, long unit, LocalDate day) {
        return history.on(day).stream()
                .filter(one -> Objects.equals(one.parent(), unit) && !goneOn(one, day))
                .toList();
    }

    static boolean goneOn(Unit unit, LocalDate day) {
        LocalDate last = unit.to();
        return last != null && day.isAfter(last);
    }
}
