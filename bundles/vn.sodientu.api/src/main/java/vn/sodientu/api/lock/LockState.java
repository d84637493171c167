package vn.sodientu.api.lock;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.Period;

/**
 * What is closed of a class in a period for one account.
 *
 * @param sheets by subject in the order of the register; the year has none
 * @param records what closes conduct and absences; null when they are open
 */
public record LockState(ClassId clazz, Period period, List<Sheet> sheets, @Nullable Violation records) {
    public LockState {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet.
     *
     * @param columns how many it has
     * @param closed what closes a column, by its id
     */
    public record Sheet(String subject, String name, int columns, Map<String, Violation> closed) {
        public Sheet {
            closed = Map.copyOf(closed);
        }
    }
}
