package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/**
 * How a circular names the groups of marks, in documents and on screens.
 *
 * @param topic learning topics; null in a circular where they have no marks of their own
 */
public record MarkSlots(Name regular, Name periodic, Name last, @Nullable Name topic) {
    /** The key of learning topics in documents, also where a circular knows none. */
    public static final String TOPIC_KEY = "cd";

    /** The names of a circular where learning topics have no marks of their own. */
    public MarkSlots(Name regular, Name periodic, Name last) {
        this(regular, periodic, last, null);
    }

    /**
     * One group.
     *
     * @param key the key of the evaluate document and the stem of column ids: tx, dk, gk, ck, hk, cd
     * @param many whether it holds a list, its columns being numbered
     * @param label the heading people read: ĐĐGtx
     */
    public record Name(String key, boolean many, LocalText label) {}

    /** The columns of a subject: the required marks, then the optional ones, group by group. */
    public MarkPlan plan(
            RegulationId regulation,
            Subject subject,
            Term term,
            MarkRules rules,
            MarkPlan.@Nullable Articles articles) {
        boolean scored = subject.kind() == SubjectKind.SCORE;
        Weights weights = scored ? rules.weights() : new Weights(1, 1, 1);
        List<MarkColumn> columns = new ArrayList<>();
        Range planned = rules.plannedRegular(subject, term);
        boolean whole = rules.wholeRegular(subject);
        add(columns, regular, MarkColumn.Slot.REGULAR, weights.regular(), planned, whole);
        if (topic != null) {
            Range topics = Range.exactly(rules.topics(subject, term));
            add(columns, topic, MarkColumn.Slot.TOPIC, weights.regular(), topics, false);
        }
        add(columns, periodic, MarkColumn.Slot.PERIODIC, weights.periodic(), rules.plannedPeriodic(subject), false);
        add(columns, last, MarkColumn.Slot.LAST, weights.last(), Range.exactly(1), false);
        return new MarkPlan(regulation, subject.kind(), columns, articles);
    }

    private static void add(
            List<MarkColumn> columns, Name name, MarkColumn.Slot slot, int weight, Range range, boolean whole) {
        for (int i = 1; i <= range.max(); i++) {
            String id = name.many() ? name.key() + i : name.key();
            columns.add(new MarkColumn(id, slot, name.label(), weight, i <= range.min(), whole));
        }
    }
}
