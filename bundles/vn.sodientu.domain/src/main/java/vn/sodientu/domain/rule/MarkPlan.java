package vn.sodientu.domain.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.SubjectKind;

/**
 * The columns a regulation foresees for one subject and term, in the order they are written. A grid drawn from it has
 * no impossible column.
 *
 * @param articles where the circular says what a mark may be; null when it does not say
 */
public record MarkPlan(
        RegulationId regulation, SubjectKind kind, List<MarkColumn> columns, @Nullable Articles articles) {
    public MarkPlan {
        columns = List.copyOf(columns);
    }

    /** A plan that names no articles. */
    public MarkPlan(RegulationId regulation, SubjectKind kind, List<MarkColumn> columns) {
        this(regulation, kind, columns, null);
    }

    /** The column of an id, empty when the plan has none. */
    public Optional<MarkColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /**
     * The articles behind a refused mark.
     *
     * @param kind which subjects have scores and which comments
     * @param format from 0 to 10, whole or with one decimal
     * @param count which assessments a term has
     */
    public record Articles(Article kind, Article format, Article count) {}
}
