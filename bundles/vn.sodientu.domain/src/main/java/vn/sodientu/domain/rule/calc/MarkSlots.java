package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;

/** How a circular names the three groups of marks, in documents and on screens. */
public record MarkSlots(Name regular, Name periodic, Name last) {
    /**
     * One group.
     *
     * @param key the key of the evaluate document and the stem of column ids: tx, dk, gk, ck, hk
     * @param many whether it holds a list, its columns being numbered
     * @param label the heading people read: ĐĐGtx
     */
    public record Name(String key, boolean many, LocalText label) {}

    /** The columns of a subject: the required marks, then the optional ones, group by group. */
    public MarkPlan plan(RegulationId regulation, Subject subject, MarkRules rules) {
        boolean scored = subject.kind() == SubjectKind.SCORE;
        Weights weights = scored ? rules.weights() : new Weights(1, 1, 1);
        List<MarkColumn> columns = new ArrayList<>();
        add(columns, regular, MarkColumn.Slot.REGULAR, weights.regular(), rules.plannedRegular(subject));
        add(columns, periodic, MarkColumn.Slot.PERIODIC, weights.periodic(), rules.plannedPeriodic(subject));
        add(columns, last, MarkColumn.Slot.LAST, weights.last(), Range.exactly(1));
        return new MarkPlan(regulation, subject.kind(), columns);
    }

    private static void add(List<MarkColumn> columns, Name name, MarkColumn.Slot slot, int weight, Range range) {
        for (int i = 1; i <= range.max(); i++) {
            String id = name.many() ? name.key() + i : name.key();
            columns.add(new MarkColumn(id, slot, name.label(), weight, i <= range.min()));
        }
    }
}
