package vn.sodientu.rules.tt58y2011;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.Period;

/** Judges random pupils twice, by the circular and by the oracle; one difference is the end. */
final class Agreement {
    final Map<String, Integer> seen = new TreeMap<>();
    private final Regulation regulation;
    private final Readings readings;
    private final List<String> core;
    private final RandomPupils pupils;
    long ties;

    Agreement(Regulation regulation, long seed) {
        this(regulation, new Readings(true, true, false), new RandomPupils(seed, issued(regulation)));
    }

    Agreement(Regulation regulation, Readings readings, RandomPupils pupils) {
        this.regulation = regulation;
        this.readings = readings;
        this.pupils = pupils;
        core = issued(regulation) ? List.of("TOAN", "VAN") : List.of("TOAN", "VAN", "NN");
    }

    static boolean issued(Regulation regulation) {
        return regulation.id().code().equals("TT58");
    }

    Agreement run(int count) {
        for (int i = 0; i < count; i++) {
            compare(pupils.next());
        }
        return this;
    }

    private void compare(PupilYear pupil) {
        Oracle oracle = new Oracle(core, pupil.classKind().specialisedSubject(), readings);
        YearOutcome outcome = regulation.evaluate(pupil, false);
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, String> second = new LinkedHashMap<>();
        Map<String, String> year = new LinkedHashMap<>();
        for (int i = 0; i < pupil.subjects().size(); i++) {
            SubjectYear subject = pupil.subjects().get(i);
            String code = subject.subject().code();
            term(code, subject.hk1(), outcome.subjects().get(i).hk1(), first);
            term(code, subject.hk2(), outcome.subjects().get(i).hk2(), second);
            year.put(code, Oracle.year(subject));
            same(code(outcome.subjects().get(i).year()), year.get(code));
        }
        Conduct conduct = pupil.conduct();
        period(oracle, outcome, Period.HK1, first, text(conduct.hk1()));
        period(oracle, outcome, Period.HK2, second, text(conduct.hk2()));
        String level = period(oracle, outcome, Period.YEAR, year, text(conduct.year()));
        Integer absences = pupil.absences();
        String promotion = Oracle.promotion(level, text(conduct.year()), absences == null ? 0 : absences);
        same(outcome.promotion(), promotion);
        List<String> eligible = Oracle.eligible(year, promotion);
        same(outcome.retestEligible(), eligible);
        count(level, promotion);
        byPlan(pupil, outcome);
        summer(oracle, pupil, year, eligible, promotion);
    }

    /** With an individual plan the subjects are as before, and of everything else there is nothing. */
    private void byPlan(PupilYear pupil, YearOutcome ordinary) {
        String decision = pupils.random.nextBoolean() ? "PROMOTED" : pupils.random.nextBoolean() ? "RETAINED" : null;
        YearOutcome outcome = regulation.evaluate(
                new PupilYear(
                        pupil.classKind(), pupil.subjects(), pupil.conduct(), null, null, new IndividualPlan(decision)),
                false);
        same(outcome.subjects(), ordinary.subjects());
        for (Period period : Period.values()) {
            same(outcome.of(period).average(), null);
            same(outcome.of(period).levelBefore(), null);
            same(outcome.of(period).level(), null);
            same(outcome.of(period).award(), null);
            same(outcome.of(period).conduct(), ordinary.of(period).conduct());
        }
        same(outcome.promotion(), decision);
        same(outcome.retestEligible(), List.of());
    }

    private void summer(
            Oracle oracle, PupilYear pupil, Map<String, String> year, List<String> eligible, String promotion) {
        List<Summer.Retest> retests = new ArrayList<>();
        Map<String, String> after = new LinkedHashMap<>(year);
        for (String code : eligible) {
            Mark result = "CD".equals(year.get(code)) ? Pupils.comment(pupils.random.nextBoolean()) : pupils.near(52);
            if (pupils.random.nextInt(4) > 0) {
                retests.add(new Summer.Retest(code, result));
                after.put(code, result.code());
            }
        }
        boolean trains = promotion.equals("SUMMER_CONDUCT");
        String given = trains ? pupils.random.nextBoolean() ? "TB" : "Y" : null;
        String conduct = given == null ? text(pupil.conduct().year()) : given;
        Summer summer = new Summer(retests, given);
        YearOutcome outcome = regulation.evaluate(
                new PupilYear(pupil.classKind(), pupil.subjects(), pupil.conduct(), pupil.absences(), summer), false);
        String level = oracle.adjusted(after);
        boolean open = trains || promotion.equals("RETEST");
        boolean passed = List.of("G", "K", "TB").contains(level) && !conduct.equals("Y");
        String expected = open ? passed ? "PROMOTED" : "RETAINED" : promotion;
        SummerOutcome summerOutcome = Objects.requireNonNull(outcome.afterSummer());
        same(code(summerOutcome.average()), Oracle.average(after));
        same(summerOutcome.level(), level);
        same(summerOutcome.conduct(), conduct);
        same(summerOutcome.promotion(), expected);
        if (open) {
            count("after " + expected);
        }
    }

    private void term(String code, @Nullable TermMarks marks, @Nullable Mark actual, Map<String, String> results) {
        if (marks == null) {
            same(actual, null);
            return;
        }
        String expected = Oracle.term(marks);
        same(code(actual), expected);
        results.put(code, expected);
        ties += !expected.endsWith("D") && Oracle.tie(marks) ? 1 : 0;
    }

    private String period(
            Oracle oracle, YearOutcome outcome, Period period, Map<String, String> results, String conduct) {
        String before = oracle.level(results);
        String level = oracle.adjusted(results);
        same(code(outcome.of(period).average()), Oracle.average(results));
        same(outcome.of(period).levelBefore(), before);
        same(outcome.of(period).level(), level);
        String award = Oracle.award(level, conduct);
        same(outcome.of(period).award(), award);
        count(award == null ? "none" : award);
        if (!before.equals(level)) {
            count(before + ">" + level);
        }
        return level;
    }

    private static void same(@Nullable Object actual, @Nullable Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError("The circular says " + actual + ", the oracle " + expected);
        }
    }

    private void count(String... keys) {
        for (String key : keys) {
            seen.merge(key, 1, Integer::sum);
        }
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
