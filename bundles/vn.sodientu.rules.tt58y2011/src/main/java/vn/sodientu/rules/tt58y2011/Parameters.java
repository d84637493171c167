package vn.sodientu.rules.tt58y2011;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.calc.MarkSlots;
import vn.sodientu.domain.rule.calc.NeededReasons;
import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.rule.calc.TermShares;
import vn.sodientu.domain.rule.calc.Weights;
import vn.sodientu.domain.text.LocalText;

/**
 * The numbers of Circular 58/2011, each with its article. The two instances are the circular before and after Circular
 * 26/2020; what that one left alone is shared.
 */
final class Parameters {
    /** School weeks; turn weekly lessons into yearly ones and back when only one of them is known. */
    static final int WEEKS = 35;

    /**
     * Đ8 k2 as issued: up to one lesson a week (10 tenths) 2 regular marks, more than one and under three 3, from three
     * on 4. The number is a minimum; a sheet offers two more. Đ8 k1: how many periodic tests there are says the teaching
     * plan, which no case carries; a sheet foresees what plans usually have, 1 below two lessons a week, 2 below four,
     * then 3.
     */
    private static final Counting BY_WEEK = new Counting(
            true,
            new Counting.Steps(11, 2, 30, 3, 4),
            2,
            new Range(1, 3),
            new Counting.Steps(20, 1, 40, 2, 3),
            "Đ8 k2",
            "Đ8 k5",
            "Đ8 k4");

    /** Đ8 k1 as amended: up to 35 lessons a year 2 regular marks, up to 70 3, more 4; one mid-term mark. */
    private static final Counting BY_YEAR = new Counting(
            false,
            new Counting.Steps(36, 2, 71, 3, 4),
            0,
            Range.exactly(1),
            Counting.Steps.always(1),
            "Đ8 k1",
            "Đ8 k4",
            "Đ8 k2");

    /** The circular as issued: school years 2011-2012 to 2019-2020. */
    static final Parameters AS_ISSUED = new Parameters(
            "TT58",
            new LocalText("Thông tư 58/2011/TT-BGDĐT", "Circular 58/2011/TT-BGDĐT"),
            Set.of("TOAN", "VAN"),
            "Toán, Ngữ văn",
            BY_WEEK,
            true,
            "Đ14",
            new MarkSlots(
                    new MarkSlots.Name("tx", true, new LocalText("KTtx", "Regular")),
                    new MarkSlots.Name("dk", true, new LocalText("KTđk", "Periodic")),
                    new MarkSlots.Name("hk", false, new LocalText("KThk", "Term test"))),
            2011,
            Map.of(6, 2019, 7, 2019, 8, 2019, 9, 2019, 10, 2019, 11, 2019, 12, 2019));

    /** As amended: from 2020-2021 until each grade changed over to Circular 22. */
    static final Parameters AMENDED = new Parameters(
            "TT58_26",
            new LocalText(
                    "Thông tư 58/2011/TT-BGDĐT sửa đổi, bổ sung bởi Thông tư 26/2020/TT-BGDĐT",
                    "Circular 58/2011/TT-BGDĐT as amended by Circular 26/2020/TT-BGDĐT"),
            Set.of("TOAN", "VAN", "NN"),
            "Toán, Ngữ văn, Ngoại ngữ",
            BY_YEAR,
            false,
            "Đ15 k3",
            new MarkSlots(
                    new MarkSlots.Name("tx", true, new LocalText("ĐĐGtx", "Regular")),
                    new MarkSlots.Name("gk", false, new LocalText("ĐĐGgk", "Mid-term")),
                    new MarkSlots.Name("ck", false, new LocalText("ĐĐGck", "Final"))),
            2020,
            Map.of(6, 2020, 7, 2021, 10, 2021, 8, 2022, 11, 2022, 9, 2023, 12, 2023));

    /** Đ10 k1: coefficients 1, 2, 3; Đ7 k3. */
    static final Weights WEIGHTS = new Weights(1, 2, 3);

    /** Đ10 k1 đ.b: term II counts twice. */
    static final TermShares SHARES = new TermShares(1, 2);

    /** Đ10 k2 đ.a: 2 of 3 tests of a comment subject must be Đ, the term test among them. */
    static final int PASSED_PARTS = 2;

    static final int PASSED_WHOLE = 3;

    /** Đ15 k1 đ.b, k2 đ.a: absences of the year, with and without leave, that still allow promotion. */
    static final int MAX_ABSENCES = 45;

    /** Đ16: a scored subject whose year average is lower may be tested again. */
    static final int RETEST_BELOW = 50;

    /** Đ12: subjects a pupil can be exempt from. */
    static final Set<String> EXEMPTIBLE = Set.of("TD", "AN", "MT");

    final String code;
    final LocalText title;
    /** Đ13 k1 đ.a: codes of the subjects of which one must be strong, and their names. */
    final Set<String> core;

    final String coreNames;
    final Counting counting;
    /** Đ8 k4 as issued: written regular tests have whole marks. */
    final boolean wholeRegular;
    /** Who promotes a pupil with an individual plan. */
    final Article planPromotion;

    final MarkSlots slots;
    /** The first school year governed, by its first calendar year. */
    final int firstYear;
    /** The last one for each grade. */
    final Map<Integer, Integer> lastYear;
    /** Đ13 k1 to k4, best first; what meets none is kém (k5). */
    final List<LevelRule> levels;
    /** Đ13 k6, in the order they are tried. */
    final List<Lift> lifts;

    private Parameters(
            String code,
            LocalText title,
            Set<String> core,
            String coreNames,
            Counting counting,
            boolean wholeRegular,
            String planPromotion,
            MarkSlots slots,
            int firstYear,
            Map<Integer, Integer> lastYear) {
        this.code = code;
        this.title = title;
        this.core = core;
        this.coreNames = coreNames;
        this.counting = counting;
        this.wholeRegular = wholeRegular;
        this.planPromotion = article(planPromotion);
        this.slots = slots;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        levels = List.of(
                new LevelRule(Level.G, 80, 80, 80, 65, true, article("Đ13 k1")),
                new LevelRule(Level.K, 65, 65, 65, 50, true, article("Đ13 k2")),
                new LevelRule(Level.TB, 50, 50, 50, 35, true, article("Đ13 k3")),
                new LevelRule(Level.Y, 35, 0, 0, 20, false, article("Đ13 k4")));
        lifts = List.of(
                new Lift(Level.G, Level.TB, Level.K, article("Đ13 k6 đ.a")),
                new Lift(Level.G, Level.Y, Level.TB, article("Đ13 k6 đ.b")),
                new Lift(Level.K, Level.Y, Level.TB, article("Đ13 k6 đ.c")),
                new Lift(Level.K, Level.KEM, Level.Y, article("Đ13 k6 đ.d")));
    }

    /** What a level asks for; kém asks for nothing and has no rule. */
    LevelRule rule(Level level) {
        return levels.get(level.rank);
    }

    /**
     * The averages worth reaching: the floors of the levels and the marks of the core subjects. Below the mark of Đ16 a
     * subject is in danger.
     */
    NeededReasons.Thresholds thresholds() {
        List<Integer> marks = List.of(20, 35, 50, 65, 80);
        return new NeededReasons.Thresholds(marks, marks, RETEST_BELOW, article("Đ10 k1 đ.a"), article("Đ10 k1 đ.b"));
    }

    /** A place in this circular. */
    Article article(String place) {
        return new Article(code, place);
    }
}
