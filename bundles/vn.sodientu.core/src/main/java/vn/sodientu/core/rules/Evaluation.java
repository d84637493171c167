package vn.sodientu.core.rules;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;

/** Judges cases that claim to be complete: all faults of all cases, or all outcomes. */
final class Evaluation {
    /** So many cases a call; more would hold a thread for too long. */
    static final int MOST_CASES = 10_000;
    /** Up to so many cases come with their explanation; for more the answer would be mostly prose. */
    static final int MOST_EXPLAINED = 50;

    private Evaluation() {}

    static Outcome<List<YearOutcome>> run(Regulation regulation, List<PupilYear> cases) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String prefix = cases.size() > 1 ? "cases[" + i + "]." : "";
            regulation.check(cases.get(i)).forEach(fault -> faults.add(under(prefix, fault)));
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.Kind.INVALID, faults);
        }
        boolean explain = cases.size() <= MOST_EXPLAINED;
        return Outcome.done(
                cases.stream().map(c -> regulation.evaluate(c, explain)).toList());
    }

    private static Violation under(String prefix, Violation fault) {
        return prefix.isEmpty()
                ? fault
                : new Violation(prefix + fault.path(), fault.message(), fault.article(), fault.help());
    }
}
