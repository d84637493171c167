package vn.sodientu.domain.rule.calc;

import java.util.List;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/**
 * What the check of a complete case needs beside the marks.
 *
 * @param conduct name of conduct or training in this circular
 * @param conductCodes codes that may be set, best first
 * @param yearConductGiven whether the year's conduct is set by people
 */
public record CaseRules(
        MarkRules marks, LocalText conduct, List<String> conductCodes, boolean yearConductGiven, Articles articles) {
    /** The columns of a subject and term, with the articles behind a refused mark. */
    public MarkPlan plan(RegulationId regulation, Subject subject, Term term) {
        MarkPlan.Articles refusals =
                new MarkPlan.Articles(articles.subjectKind(), articles.markFormat(), articles.regularCount());
        return marks.slots().plan(regulation, subject, term, marks, refusals);
    }

    /** The articles that decide each sort of fault. */
    public record Articles(
            Article subjectKind,
            Article markFormat,
            Article regularCount,
            Article periodicCount,
            Article topics,
            Article missingMark,
            Article conductCodes,
            Article yearConduct,
            Article absences,
            Article retest,
            Article summerConduct,
            Article individualPlan) {}
}
