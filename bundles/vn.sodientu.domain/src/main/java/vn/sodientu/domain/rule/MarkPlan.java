package vn.sodientu.domain.rule;

import java.util.List;
import java.util.Optional;
import vn.sodientu.domain.school.SubjectKind;

/**
 * The columns a regulation foresees for one subject and term, in the order they are written. A grid drawn from it has
 * no impossible column.
 */
public record MarkPlan(RegulationId regulation, SubjectKind kind, List<MarkColumn> columns) {
    public MarkPlan {
        columns = List.copyOf(columns);
    }

    /** The column of an id, empty when the plan has none. */
    public Optional<MarkColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }
}
