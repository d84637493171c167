package vn.sodientu.domain.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.year.Period;

/**
 * An outcome as a flat list of named values, for comparing two of them. The year's values have bare names (level,
 * before, average, conduct, award, and the subjects' codes), a term's begin with hk1. or hk2. (hk1.level) or end with it
 * (TOAN.hk1); promotion, retest and after.level, after.conduct, after.average, after.promotion follow. What is not there
 * is "-".
 */
public final class OutcomeFields {
    /** The value of what is not there. */
    public static final String NONE = "-";

    private OutcomeFields() {}

    /** The values by their names, in the order a reader wants them. */
    public static Map<String, String> of(YearOutcome outcome) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (SubjectOutcome subject : outcome.subjects()) {
            fields.put(subject.subject(), code(subject.year()));
            fields.put(subject.subject() + ".hk1", code(subject.hk1()));
            fields.put(subject.subject() + ".hk2", code(subject.hk2()));
        }
        for (Period period : Period.values()) {
            String prefix = period == Period.YEAR ? "" : period.code() + ".";
            PeriodOutcome one = outcome.of(period);
            fields.put(prefix + "average", code(one.average()));
            fields.put(prefix + "before", text(one.levelBefore()));
            fields.put(prefix + "level", text(one.level()));
            fields.put(prefix + "conduct", text(one.conduct()));
            fields.put(prefix + "award", text(one.award()));
        }
        fields.put("promotion", text(outcome.promotion()));
        fields.put("retest", outcome.retestEligible().isEmpty() ? NONE : String.join(",", outcome.retestEligible()));
        SummerOutcome after = outcome.afterSummer();
        if (after != null) {
            fields.put("after.average", code(after.average()));
            fields.put("after.level", text(after.level()));
            fields.put("after.conduct", text(after.conduct()));
            fields.put("after.promotion", text(after.promotion()));
        }
        return fields;
    }

    private static String text(@Nullable String text) {
        return text == null ? NONE : text;
    }

    private static String code(@Nullable Mark mark) {
        return mark == null ? NONE : mark.code();
    }
}
