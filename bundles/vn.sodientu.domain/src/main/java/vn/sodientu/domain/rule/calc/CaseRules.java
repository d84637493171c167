package vn.sodientu.domain.rule.calc;

import java.util.List;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.text.LocalText;

/**
 * What the check of a complete case needs beside the marks.
 *
 * @param conduct name of conduct or training in this circular
 * @param conductCodes codes that may be set, best first
 * @param yearConductGiven whether the year's conduct is set by people
 */
public record CaseRules(
        MarkRules marks, LocalText conduct, List<String> conductCodes, boolean yearConductGiven, Articles articles) {
    /** The articles that decide each sort of fault. */
    public record Articles(
            Article subjectKind,
            Article regularCount,
            Article periodicCount,
            Article missingMark,
            Article conductCodes,
            Article yearConduct,
            Article absences,
            Article retest,
            Article summerConduct) {}
}
