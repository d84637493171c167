package vn.sodientu.core.choice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.year.SchoolYear;

/** All choices and the tree they hold in, kept in memory: every computation asks, few choices are ever made. */
final class ChoiceBook {
    private final RecordStore store;
    private volatile @Nullable Page page;

    ChoiceBook(RecordStore store) {
        this.store = store;
    }

    /** The choice of the nearest unit up the tree. */
    Optional<Choice> effective(long unit, Choice.Kind kind, String key, SchoolYear year, @Nullable Integer grade) {
        Page known = current();
        // A unit may have been added since the page was read.
        Page fresh = known.units.containsKey(unit) ? known : reload();
        Unit at = fresh.units.get(unit);
        while (at != null) {
            Optional<Choice> found = fresh.of(at.id(), kind, key, year, grade);
            if (found.isPresent()) {
                return found;
            }
            Long parent = at.parent();
            at = parent == null ? null : fresh.units.get(parent);
        }
        return Optional.empty();
    }

    /** A choice was made; what was read before it is out of date. */
    synchronized void forget() {
        page = null;
    }

    private Page current() {
        Page known = page;
        return known != null ? known : reload();
    }

    /** Under the same lock as forget, so that a page read before a choice is never kept after it. */
    private synchronized Page reload() {
        Page fresh = store.read(
                records -> new Page(records.units().all(), records.choices().all()));
        page = fresh;
        return fresh;
    }

    /** One reading. */
    private static final class Page {
        private final Map<Long, Unit> units;
        private final Map<Long, List<Choice>> choices;

        Page(List<Unit> units, List<Choice> choices) {
            this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
            this.choices = choices.stream().collect(Collectors.groupingBy(Choice::unit));
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
