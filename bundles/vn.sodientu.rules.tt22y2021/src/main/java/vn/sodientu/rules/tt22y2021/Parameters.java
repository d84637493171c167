package vn.sodientu.rules.tt22y2021;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.calc.CaseRules;
import vn.sodientu.domain.rule.calc.NeededReasons;
import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.rule.calc.TermShares;
import vn.sodientu.domain.rule.calc.Weights;

/** Every number of Circular 22/2021, once, with its article. */
final class Parameters {
    /** Code of this regulation in documents. */
    static final String CODE = "TT22";

    /** Đ5 k3: which subjects are assessed by comment, which by comment and score. */
    static final Article KINDS = article("Đ5 k3");

    /** Đ6 k2 đ.a: regular results of a comment subject in a term. */
    static final Range REGULAR_COMMENT = Range.exactly(2);

    static final Article REGULAR = article("Đ6 k2");

    /** Đ6 k2 đ.b: 35 lessons a year give 2 regular marks, up to 70 give 3, more give 4. */
    static final int FEW_LESSONS = 35;

    static final int SOME_LESSONS = 70;
    static final int REGULAR_FEW = 2;
    /**
     * Columns a sheet offers where two are required. Schools plan Công nghệ of grades 6 and 7 with 35 or 52 lessons, and
     * the Ministry's own workbook has room for more: the third is never required.
     */
    static final int SHEET_FEW = 3;

    static final int REGULAR_SOME = 3;
    static final int REGULAR_MANY = 4;

    /** Đ6 k3: the result of a cluster of learning topics is one regular mark of the subject. */
    static final Article TOPICS = article("Đ6 k3");

    /** Programme 2018 plans 35 weeks; turns weekly lessons into yearly ones when only those are known. */
    static final int WEEKS = 35;

    /** Đ7 k1: one mid-term and one final assessment in a term. */
    static final Range PERIODIC = Range.exactly(1);

    static final Article PERIODIC_ARTICLE = article("Đ7 k1");

    /** Đ7 k3: missed and not made up is 0 or Chưa đạt. */
    static final Article MISSING = article("Đ7 k3");

    /** Đ8 k1: levels of training in a term. */
    static final Article TRAINING_TERM = article("Đ8 k1");

    /** Đ8 k2: training of the year from term I (column) and term II (row), both best first. */
    static final Level[][] TRAINING = {
        {Level.T, Level.T, Level.K, Level.K},
        {Level.K, Level.K, Level.K, Level.D},
        {Level.K, Level.D, Level.D, Level.D},
        {Level.CD, Level.CD, Level.CD, Level.CD}
    };

    /** Đ9 k1 đ.a: a comment subject is Đạt when all its results are; term II decides the year. */
    static final Article COMMENT = article("Đ9 k1 đ.a");

    /** Đ9 k1 đ.b: coefficients of regular, mid-term and final marks. */
    static final Weights WEIGHTS = new Weights(1, 2, 3);

    /** Đ9 k1 đ.b: term II counts twice. */
    static final TermShares SHARES = new TermShares(1, 2);

    static final Article AVERAGE = article("Đ9 k1 đ.b");

    /** Đ9 k2: the scores in tenths that tell the levels apart, best first. */
    static final int[] MARKS = {80, 65, 50, 35};

    /** Đ9 k2 đ.a, b, c: what a level asks for; what meets none of them is Chưa đạt (đ.d). */
    static final List<Standard> STANDARDS = List.of(
            new Standard(Level.T, 0, MARKS[1], MARKS[0], 6, article("Đ9 k2 đ.a")),
            new Standard(Level.K, 0, MARKS[2], MARKS[1], 6, article("Đ9 k2 đ.b")),
            new Standard(Level.D, 1, MARKS[3], MARKS[2], 6, article("Đ9 k2 đ.c")));

    static final Article NO_STANDARD = article("Đ9 k2 đ.d");

    /** Đ9 k3: one subject alone must have cost so many levels; the result is then raised by one. */
    static final int LOST_LEVELS = 2;

    static final Article ADJUSTMENT = article("Đ9 k3");

    /** Đ10: subjects with a practical part of which a pupil can be exempt; theory is assessed in its place. */
    static final Set<String> WITH_PRACTICE = Set.of("GDTC", "QPAN", "GDQPAN", "QP");

    static final Article EXEMPTION = article("Đ10");

    /** Đ11: pupils with disabilities may be assessed by an individual education plan; Đ12 k4: who promotes them. */
    static final Article INDIVIDUAL_PLAN = article("Đ11");

    static final Article PLAN_PROMOTION = article("Đ12 k4");

    /** Đ12 k1 đ.c: absences of the year, with and without leave, that still allow promotion. */
    static final int MAX_ABSENCES = 45;

    static final Article ABSENCES = article("Đ12 k1 đ.c");
    static final Article PROMOTED = article("Đ12 k1");
    static final Article RETAINED = article("Đ12 k3");
    static final Article SUMMER_TRAINING = article("Đ13");

    /** Đ14: a scored subject whose year average is lower may be re-assessed. */
    static final int REASSESS_BELOW = 50;

    static final Article REASSESSMENT = article("Đ14");

    /** Đ15 k1 đ.a: so many scored subjects of the year at so many tenths make a pupil outstanding. */
    static final int OUTSTANDING = 90;

    static final int OUTSTANDING_SUBJECTS = 6;
    static final Article AWARD_OUTSTANDING = article("Đ15 k1 đ.a");
    static final Article AWARD_EXCELLENT = article("Đ15 k1 đ.b");

    /** Where each sort of fault is decided. */
    static final CaseRules.Articles FAULTS = new CaseRules.Articles(
            KINDS,
            KINDS,
            REGULAR,
            PERIODIC_ARTICLE,
            TOPICS,
            MISSING,
            TRAINING_TERM,
            TRAINING_TERM,
            ABSENCES,
            REASSESSMENT,
            SUMMER_TRAINING,
            PLAN_PROMOTION);

    /**
     * The averages worth reaching: the marks of the levels, and the outstanding pupil's in the year. Below the mark of
     * Đ14 a subject is in danger.
     */
    static final NeededReasons.Thresholds THRESHOLDS = new NeededReasons.Thresholds(
            List.of(MARKS[3], MARKS[2], MARKS[1], MARKS[0]),
            List.of(MARKS[3], MARKS[2], MARKS[1], MARKS[0], OUTSTANDING),
            REASSESS_BELOW,
            AVERAGE,
            AVERAGE);

    /** Đ21: the school year, by its first calendar year, in which each grade changes over. */
    static final Map<Integer, Integer> FIRST_YEAR =
            Map.of(6, 2021, 7, 2022, 10, 2022, 8, 2023, 11, 2023, 9, 2024, 12, 2024);

    private Parameters() {}

    /** Đ8 k2: the point that gives a level of training of the year. */
    static Article trainingYear(Level level) {
        return switch (level) {
            case T -> article("Đ8 k2 đ.a");
            case K -> article("Đ8 k2 đ.b");
            case D -> article("Đ8 k2 đ.c");
            case CD -> article("Đ8 k2 đ.d");
        };
    }

    private static Article article(String place) {
        return new Article(CODE, place);
    }
}
