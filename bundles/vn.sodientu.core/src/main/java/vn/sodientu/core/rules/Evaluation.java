package vn.sodientu.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.EvaluationCase;
import vn.sodientu.api.rules.SettingInForce;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.text.LocalText;

/** Judges cases that claim to be complete: all faults of all cases, or all outcomes. */
final class Evaluation {
    /** So many cases a call; more would hold a thread for too long. */
    static final int MOST_CASES = 10_000;
    /** Up to so many cases come with their explanation; for more the answer would be mostly prose. */
    static final int MOST_EXPLAINED = 50;

    private final Registered entry;
    /** Not the registration's variants: whoever calls could fill them with anything. */
    private final Map<Map<String, String>, Regulation> regulations = new HashMap<>();

    private Evaluation(Registered entry) {
        this.entry = entry;
    }

    static Outcome<List<YearOutcome>> run(Registered entry, List<EvaluationCase> cases) {
        return new Evaluation(entry).run(cases);
    }

    private Outcome<List<YearOutcome>> run(List<EvaluationCase> cases) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String prefix = cases.size() > 1 ? "cases[" + i + "]." : "";
            faults(cases.get(i)).forEach(fault -> faults.add(under(prefix, fault)));
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.Kind.INVALID, faults);
        }
        boolean explain = cases.size() <= MOST_EXPLAINED;
        return Outcome.done(cases.stream().map(one -> outcome(one, explain)).toList());
    }

    private List<Violation> faults(EvaluationCase one) {
        List<Violation> settings = SettingChecks.ofCase(entry, one.settings());
        if (!settings.isEmpty()) {
            return settings;
        }
        Regulation regulation;
        try {
            regulation = regulation(one);
        } catch (IllegalArgumentException refused) {
            String detail = String.valueOf(refused.getMessage());
            return List.of(Violation.of(
                    "settings",
                    new LocalText(
                            "Quy định không nhận các cài đặt này cùng nhau: " + detail,
                            "The regulation refuses these settings together: " + detail)));
        }
        return regulation.check(one.pupil());
    }

    private YearOutcome outcome(EvaluationCase one, boolean explain) {
        Regulation regulation = regulation(one);
        PupilYear pupil = one.pupil();
        YearOutcome outcome = regulation.evaluate(pupil, explain);
        return explain ? new SettingReasons(regulation, given(one), false).added(pupil, outcome) : outcome;
    }

    private List<SettingInForce> given(EvaluationCase one) {
        return entry.settings().stream()
                .map(setting -> new SettingInForce(
                        setting, one.settings().getOrDefault(setting.key(), setting.standard()), null, null))
                .toList();
    }

    private Regulation regulation(EvaluationCase one) {
        return one.settings().isEmpty()
                ? entry.regulation()
                : regulations.computeIfAbsent(one.settings(), entry.regulation()::with);
    }

    private static Violation under(String prefix, Violation fault) {
        return prefix.isEmpty()
                ? fault
                : new Violation(prefix + fault.path(), fault.message(), fault.article(), fault.help());
    }
}
