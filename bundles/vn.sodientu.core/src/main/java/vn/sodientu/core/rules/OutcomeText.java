package vn.sodientu.core.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.OutcomeFields;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Says in words where two outcomes of a pupil differ. */
public final class OutcomeText {
    /** So many differences are named; a reader takes in no more. */
    private static final int MOST_NAMED = 6;

    private final FieldText text;

    public OutcomeText(Regulation regulation, List<Subject> subjects) {
        this.text = new FieldText(regulation, subjects);
    }

    /** Where they differ, decisions before averages and subjects; empty when they say the same. */
    public List<Difference> differences(YearOutcome one, YearOutcome other) {
        Map<String, String> first = OutcomeFields.of(one);
        Map<String, String> second = OutcomeFields.of(other);
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String from = first.getOrDefault(name, OutcomeFields.NONE);
            String to = second.getOrDefault(name, OutcomeFields.NONE);
            if (!from.equals(to)) {
                FieldName field = FieldName.of(name);
                differences.add(
                        new Difference(field, text.name(field), text.value(field, from), text.value(field, to)));
            }
        }
        differences.sort(Comparator.comparing(difference -> difference.field().kind()));
        return List.copyOf(differences);
    }

    /** The period all differences are about; the year when there are several. */
    public static Period period(List<Difference> differences) {
        Set<Period> periods =
                differences.stream().map(one -> one.field().period()).collect(Collectors.toSet());
        return periods.size() == 1 ? periods.iterator().next() : Period.YEAR;
    }

    /** The differences in one sentence part, each worded by a pattern of name, one and other value. */
    static LocalText listed(List<Difference> differences, String vi, String en) {
        List<Difference> named = differences.stream().limit(MOST_NAMED).toList();
        int more = differences.size() - named.size();
        return new LocalText(
                named.stream()
                                .map(one -> vi.formatted(
                                        one.name().vi(),
                                        one.one().vi(),
                                        one.other().vi()))
                                .collect(Collectors.joining("; "))
                        + (more == 0 ? "" : "; và " + more + " mục khác"),
                named.stream()
                                .map(one -> en.formatted(
                                        one.name().en(),
                                        one.one().en(),
                                        one.other().en()))
                                .collect(Collectors.joining("; "))
                        + (more == 0 ? "" : "; and " + more + " more"));
    }

    /** "name one → other" of each. */
    public static LocalText arrows(List<Difference> differences) {
        return listed(differences, "%s %s → %s", "%s %s → %s");
    }

    /** A field in which two outcomes differ, and both values. */
    public record Difference(FieldName field, LocalText name, LocalText one, LocalText other) {}
}
