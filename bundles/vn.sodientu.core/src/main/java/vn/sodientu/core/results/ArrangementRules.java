package vn.sodientu.core.results;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.ArrangementText;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/** What arrangements do under the regulation that governs a class. */
public final class ArrangementRules {
    /** Which subjects are optional or elective is said in the programme, not in the circulars on assessment. */
    public static final Article PROGRAMME = new Article("CTGDPT", "kế hoạch giáo dục");

    private final ClassPlans plans;

    public ArrangementRules(ClassPlans plans) {
        this.plans = plans;
    }

    /** What an arrangement does to its subject. */
    public ExemptionRule.Effect effect(Arrangement what) {
        if (what instanceof Arrangement.Exemption exemption) {
            return plans.exemption(exemption.subject()).effect();
        }
        return what instanceof Arrangement.NotTaken ? ExemptionRule.Effect.LEFT_OUT : ExemptionRule.Effect.NONE;
    }

    /** Whether a subject does not exist for the pupil in a term. */
    public boolean removes(Arrangement what, String subject, Term term) {
        if (effect(what) != ExemptionRule.Effect.LEFT_OUT) {
            return false;
        }
        return what instanceof Arrangement.Exemption exemption
                ? exemption.subject().equals(subject) && exemption.period().covers(term)
                : what instanceof Arrangement.NotTaken notTaken
                        && notTaken.subject().equals(subject)
                        && notTaken.period().covers(term);
    }

    /** What an arrangement rests on; null where only the regulation itself could say it. */
    public @Nullable Article article(Arrangement what) {
        if (what instanceof Arrangement.Exemption exemption) {
            return plans.exemption(exemption.subject()).article();
        }
        if (what instanceof Arrangement.MakeUp makeUp) {
            MarkPlan.Articles articles = plans.find(makeUp.subject(), makeUp.term())
                    .map(MarkPlan::articles)
                    .orElse(null);
            return articles == null ? null : articles.count();
        }
        return what instanceof Arrangement.NotTaken ? PROGRAMME : null;
    }

    /** The arrangement as a sentence. */
    public LocalText text(GrantedArrangement granted) {
        return ArrangementText.of(granted, effect(granted.what()));
    }
}
