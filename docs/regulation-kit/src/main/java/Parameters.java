package vn.sodientu.rules.@NAME@;

import java.util.List;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.calc.CaseRules;
import vn.sodientu.domain.rule.calc.MarkSlots;
import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.rule.calc.TermShares;
import vn.sodientu.domain.rule.calc.Weights;
import vn.sodientu.domain.text.LocalText;

/** Every number of the regulation, once, with its article. Change this class first. */
final class Parameters {
    /** Code in documents, addresses and choices. */
    static final String CODE = "@CODE@";

    static final LocalText TITLE = new LocalText("Quy định " + CODE, "Regulation " + CODE);

    /** Levels of learning and of training, best first. */
    static final List<String> LEVELS = List.of("T", "K", "D", "CD");

    /** The worst level that still allows promotion. */
    static final String ENOUGH = "D";

    static final MarkSlots SLOTS = new MarkSlots(
            new MarkSlots.Name("tx", true, new LocalText("ĐĐGtx", "Regular")),
            new MarkSlots.Name("gk", false, new LocalText("ĐĐGgk", "Mid-term")),
            new MarkSlots.Name("ck", false, new LocalText("ĐĐGck", "Final")));

    /** Đ6 k2: regular marks of a term. */
    static final Range REGULAR = Range.exactly(2);

    /** Đ7 k1: one mid-term mark. */
    static final Range PERIODIC = Range.exactly(1);

    /** Đ9 k1: coefficients of regular, mid-term and final marks; term II counts twice. */
    static final Weights WEIGHTS = new Weights(1, 2, 3);

    static final TermShares SHARES = new TermShares(1, 2);
    static final Article AVERAGE = article("Đ9 k1 đ.b");
    static final Article COMMENT = article("Đ9 k1 đ.a");

    /** A subject with one term only: its year is that term, scored or not. */
    static final Article ONE_TERM = article("Đ9 k1");

    /** Đ9 k2: what each level asks for, best first; what meets none is the last level. */
    static final List<Standard> STANDARDS = List.of(
            new Standard("T", 0, 65, 80, 6, article("Đ9 k2 đ.a")),
            new Standard("K", 0, 50, 65, 6, article("Đ9 k2 đ.b")),
            new Standard("D", 1, 35, 50, 6, article("Đ9 k2 đ.c")));

    static final Article NO_STANDARD = article("Đ9 k2 đ.d");

    /** Đ12 k1: absences that still allow promotion. */
    static final int MAX_ABSENCES = 45;

    static final Article PROMOTION = article("Đ12 k1");

    /** Đ14: a scored subject below may be assessed again in summer. */
    static final int REASSESS_BELOW = 50;

    static final Article REASSESSMENT = article("Đ14");

    /** Đ15 k1: the title asks for the best level of learning and of training. */
    static final String TITLE_CODE = "HSG";

    static final Article AWARD = article("Đ15 k1");
    static final Article MISSING = article("Đ7 k3");
    static final Article CONDUCT = article("Đ8 k1");

    /** Learning topics have no marks of their own here. */
    static final Article TOPICS = article("Đ6 k3");

    /** Pupils with an individual education plan have no level; the principal promotes them. */
    static final Article PLAN = article("Đ12 k4");

    /** The articles that refusals of impossible cases name. */
    static final CaseRules.Articles FAULTS = new CaseRules.Articles(
            article("Đ5 k3"),
            article("Đ5 k3"),
            article("Đ6 k2"),
            article("Đ7 k1"),
            TOPICS,
            MISSING,
            CONDUCT,
            CONDUCT,
            PROMOTION,
            REASSESSMENT,
            article("Đ13"),
            PLAN);

    private Parameters() {}

    private static Article article(String place) {
        return new Article(CODE, place);
    }
}
