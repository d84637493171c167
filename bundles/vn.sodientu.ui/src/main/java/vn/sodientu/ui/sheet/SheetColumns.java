package vn.sodientu.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;
import vn.sodientu.ui.grid.GridPage;
import vn.sodientu.ui.text.Messages;

/** The columns of a mark sheet as the regulation plans them; equal labels are numbered. */
final class SheetColumns {
    private SheetColumns() {}

    static List<GridPage.Column> of(MarkSheet sheet, Messages messages) {
        Map<String, Integer> all = new TreeMap<>();
        sheet.plan().columns().forEach(column -> all.merge(messages.of(column.label()), 1, Integer::sum));
        Map<String, Integer> seen = new TreeMap<>();
        List<GridPage.Column> columns = new ArrayList<>();
        for (MarkColumn column : sheet.plan().columns()) {
            String label = messages.of(column.label());
            int number = seen.merge(label, 1, Integer::sum);
            String numbered = all.getOrDefault(label, 1) > 1 ? label + " " + number : label;
            columns.add(column(sheet, column, numbered, messages));
        }
        return columns;
    }

    private static GridPage.Column column(MarkSheet sheet, MarkColumn column, String label, Messages messages) {
        boolean comment = sheet.plan().kind() == SubjectKind.COMMENT;
        LocalText closed = sheet.closed().get(column.id());
        String weight = comment ? "" : messages.get("sheet.coefficient", column.coefficient());
        return new GridPage.Column(
                column.id(),
                label,
                label,
                closed != null
                        ? messages.get("sheet.closed")
                        : column.required() ? weight : messages.get("sheet.optional"),
                comment ? GridPage.Kind.COMMENT : GridPage.Kind.SCORE,
                List.of(),
                column.required(),
                closed == null ? null : messages.of(closed));
    }

    static List<GridPage.Result> results(MarkSheet sheet, Messages messages) {
        boolean score = sheet.plan().kind() == SubjectKind.SCORE;
        var term = new GridPage.Result(
                "term",
                messages.get(score ? "sheet.termAverage" : "sheet.termLevel"),
                messages.get(score ? "sheet.termAverageTitle" : "sheet.termLevelTitle"));
        var year = new GridPage.Result(
                "year",
                messages.get(score ? "sheet.yearAverage" : "sheet.yearLevel"),
                messages.get(score ? "sheet.yearAverageTitle" : "sheet.yearLevelTitle"));
        return sheet.id().term() == Term.HK1 ? List.of(term) : List.of(term, year);
    }
}
