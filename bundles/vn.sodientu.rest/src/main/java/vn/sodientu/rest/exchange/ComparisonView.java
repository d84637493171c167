package vn.sodientu.rest.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.exchange.Comparison;

/** What a list means for the register, the rows that change first. */
@Schema(name = "Comparison")
public record ComparisonView(
        @Schema(description = "Rows that differ from the register") List<ChangedView> changed,
        @Schema(description = "What the register does not have yet") List<EntryView> onlyInFile,
        @Schema(description = "What the list does not name; it stays as it is") List<EntryView> onlyInRegister,
        int unchanged) {
    /** Somebody or something one side has alone. */
    @Schema(name = "ComparisonEntry")
    public record EntryView(String code, String label) {}

    /** A row that differs. */
    @Schema(name = "ComparisonChange")
    public record ChangedView(String code, String label, List<DifferenceView> differences) {}

    /** A value that differs. */
    @Schema(name = "ComparisonDifference")
    public record DifferenceView(String field, String before, String after) {}

    /** The comparison as it is answered. */
    public static ComparisonView of(Comparison comparison) {
        return new ComparisonView(
                comparison.changed().stream().map(ComparisonView::changed).toList(),
                comparison.onlyInFile().stream().map(ComparisonView::entry).toList(),
                comparison.onlyInRegister().stream().map(ComparisonView::entry).toList(),
                comparison.unchanged());
    }

    private static EntryView entry(Comparison.Entry entry) {
        return new EntryView(entry.code(), entry.label());
    }

    private static ChangedView changed(Comparison.Changed changed) {
        return new ChangedView(
                changed.entry().code(),
                changed.entry().label(),
                changed.differences().stream()
                        .map(one -> new DifferenceView(one.field(), one.before(), one.after()))
                        .toList());
    }
}
