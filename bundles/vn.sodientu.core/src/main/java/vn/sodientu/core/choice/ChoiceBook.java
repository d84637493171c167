package vn.sodientu.core.choice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitHistory;
import vn.sodientu.domain.year.SchoolYear;

/** All choices and the tree they hold in, kept in memory: every computation asks, few choices are ever made. */
final class ChoiceBook {
    /** As long as rights keep the tree: another server, or a move of a school, may have changed what was read. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final RecordStore store;
    private final Clock clock;
    private volatile @Nullable Page page;

    ChoiceBook(RecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The choice of the nearest unit up the tree, as the tree was in the year. */
    Optional<Choice> effective(long unit, Choice.Kind kind, String key, SchoolYear year, @Nullable Integer grade) {
        Page known = current();
        // A unit may have been added since the page was read.
        LocalDate day = year.managedOn(LocalDate.now(clock));
        Map<Long, Unit> tree = known.tree(day);
        Page fresh = tree.containsKey(unit) ? known : reload();
        Map<Long, Unit> units = fresh.tree(day);
        Unit at = units.get(unit);
        while (at != null) {
            Optional<Choice> found = fresh.of(at.id(), kind, key, year, grade);
            if (found.isPresent()) {
                return found;
            }
            Long parent = at.parent();
            at = parent == null ? null : units.get(parent);
        }
        return Optional.empty();
    }

    /** A choice was made; what was read before it is out of date. */
    synchronized void forget() {
        page = null;
    }

    private Page current() {
        Page known = page;
        return known != null && clock.instant().isBefore(known.until) ? known : reload();
    }

    /** Under the same lock as forget, so that a page read before a choice is never kept after it. */
    private synchronized Page reload() {
        Page fresh = store.read(records -> new Page(
                records.units().history(),
                records.choices().all(),
                clock.instant().plus(KEPT)));
        page = fresh;
        return fresh;
    }

    /** One reading. */
    private static final class Page {
        private final UnitHistory history;
        private final Map<Long, List<Choice>> choices;
        private final Instant until;
        private final Map<LocalDate, Map<Long, Unit>> trees = new ConcurrentHashMap<>();

        Page(UnitHistory history, List<Choice> choices, Instant until) {
            this.history = history;
            this.choices = choices.stream().collect(Collectors.groupingBy(Choice::unit));
            this.until = until;
        }

        /** The tree of a day; few days are ever asked for. */
        Map<Long, Unit> tree(LocalDate day) {
            return trees.computeIfAbsent(
                    day, then -> history.on(then).stream().collect(Collectors.toMap(Unit::id, Function.identity())));
        }

        /** The newest choice for the very grade, else the newest for all grades. */
        Optional<Choice> of(long unit, Choice.Kind kind, String key, SchoolYear year, @Nullable Integer grade) {
            List<Choice> fitting = choices.getOrDefault(unit, List.of()).stream()
                    .filter(c -> c.kind() == kind && c.key().equals(key) && c.covers(year, grade))
                    .toList();
            return last(fitting.stream().filter(c -> c.grade() != null).toList())
                    .or(() -> last(fitting.stream()
                            .filter(c -> Objects.isNull(c.grade()))
                            .toList()));
        }

        /** The store answers the oldest first. */
        private static Optional<Choice> last(List<Choice> list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
        }
    }
}
