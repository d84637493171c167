package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Collects the steps of a derivation in the order a reader wants them. */
public final class Explanation {
    private final List<Reason> reasons = new ArrayList<>();

    /** A step about one subject. */
    public void subject(
            Reason.Topic topic,
            Period period,
            String subject,
            String formula,
            String result,
            LocalText sentence,
            Article article) {
        reasons.add(new Reason(topic, period, subject, formula, result, sentence, article));
    }

    /** A decision about all subjects of a period. */
    public void decide(
            Reason.Topic topic, @Nullable Period period, String result, LocalText sentence, Article article) {
        reasons.add(new Reason(topic, period, null, "", result, sentence, article));
    }

    /** A computation about all subjects of a period. */
    public void compute(Period period, String formula, String result, LocalText sentence, Article article) {
        reasons.add(new Reason(Reason.Topic.AVERAGE, period, null, formula, result, sentence, article));
    }

    /** Something that is missing yet. */
    public void missing(@Nullable Period period, @Nullable String subject, LocalText sentence, Article article) {
        reasons.add(new Reason(Reason.Topic.MISSING, period, subject, "", "", sentence, article));
    }

    /** A period's Vietnamese name inside a sentence: học kì I, cả năm. */
    public static String inside(Period period) {
        String label = period.label().vi();
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** The steps so far. */
    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
