package vn.sodientu.rules.tt22y2021;

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
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;

/** Judges random pupils twice, by the circular and by the oracle; one difference is the end. */
final class Agreement {
    final Map<String, Integer> seen = new TreeMap<>();
    private final Regulation regulation;
    private final Oracle oracle;
    private final RandomPupils pupils;
    long ties;

    Agreement(long seed) {
        this(Pupils.REGULATION, Oracle.STANDARD, new RandomPupils(seed));
    }

    Agreement(Regulation regulation, Oracle oracle, RandomPupils pupils) {
        this.regulation = regulation;
        this.oracle = oracle;
        this.pupils = pupils;
    }

    Agreement run(int count) {
        for (int i = 0; i < count; i++) {
            compare(pupils.next());
        }
        return this;
    }

    private void compare(PupilYear pupil) {
        YearOutcome outcome = regulation.evaluate(pupil, false);
        Map<String, String> year = new LinkedHashMap<>();
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < pupil.subjects().size(); i++) {
            SubjectYear subject = pupil.subjects().get(i);
            String code = subject.subject().code();
            String result = Oracle.year(subject);
            year.put(code, result);
            term(
                    subject.hk1(),
                    subject.subject().kind(),
                    outcome.subjects().get(i).hk1(),
                    first);
            term(
                    subject.hk2(),
                    subject.subject().kind(),
                    outcome.subjects().get(i).hk2(),
                    second);
            same(code(outcome.subjects().get(i).year()), result);
        }
        List<String> results = new ArrayList<>(year.values());
        level(outcome, Period.HK1, first);
        level(outcome, Period.HK2, second);
        String level = level(outcome, Period.YEAR, results);
        Conduct conduct = pupil.conduct();
        String training = Oracle.training(text(conduct.hk1()), text(conduct.hk2()));
        same(outcome.year().conduct(), training);
        String award = Oracle.award(results, level, training);
        same(outcome.year().award(), award.equals("none") ? null : award);
        Integer absences = pupil.absences();
        String promotion = oracle.promotion(level, training, absences == null ? 0 : absences);
        same(outcome.promotion(), promotion);
        List<String> eligible = Oracle.eligible(year, promotion);
        same(outcome.retestEligible(), eligible);
        count(level, award, promotion);
        byPlan(pupil, outcome);
        summer(pupil, year, eligible, training, promotion);
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
            same(outcome.of(period).levelBefore(), null);
            same(outcome.of(period).level(), null);
            same(outcome.of(period).award(), null);
            same(outcome.of(period).conduct(), ordinary.of(period).conduct());
        }
        same(outcome.promotion(), decision);
        same(outcome.retestEligible(), List.of());
    }

    private void summer(
            PupilYear pupil, Map<String, String> year, List<String> eligible, String training, String promotion) {
        List<Summer.Retest> retests = new ArrayList<>();
        Map<String, String> after = new LinkedHashMap<>(year);
        for (String code : eligible) {
            Mark result = "CD".equals(year.get(code)) ? Pupils.comment(pupils.random.nextBoolean()) : pupils.near(50);
            if (pupils.random.nextInt(4) > 0) {
                retests.add(new Summer.Retest(code, result));
                after.put(code, result.code());
            }
        }
        boolean trains = promotion.contains("TRAINING");
        String conduct = trains ? pupils.random.nextBoolean() ? "D" : "CD" : null;
        YearOutcome outcome = regulation.evaluate(
                new PupilYear(
                        pupil.classKind(),
                        pupil.subjects(),
                        pupil.conduct(),
                        pupil.absences(),
                        new Summer(retests, conduct)),
                false);
        String level = oracle.adjusted(new ArrayList<>(after.values()));
        boolean open = !promotion.equals("PROMOTED") && !promotion.equals("RETAINED");
        boolean passed = !level.equals("CD") && !(conduct == null ? training : conduct).equals("CD");
        String expected = open ? passed ? "PROMOTED" : "RETAINED" : promotion;
        SummerOutcome summerOutcome = Objects.requireNonNull(outcome.afterSummer());
        same(summerOutcome.level(), level);
        same(summerOutcome.conduct(), conduct == null ? training : conduct);
        same(summerOutcome.promotion(), expected);
        if (open) {
            count("after " + expected);
        }
    }

    private void term(@Nullable TermMarks marks, SubjectKind kind, @Nullable Mark actual, List<String> results) {
        if (marks == null) {
            same(actual, null);
            return;
        }
        String expected = Oracle.term(marks);
        same(code(actual), expected);
        results.add(expected);
        ties += kind == SubjectKind.SCORE && Oracle.tie(marks) ? 1 : 0;
    }

    private String level(YearOutcome outcome, Period period, List<String> results) {
        String before = Oracle.level(results);
        String level = oracle.adjusted(results);
        same(outcome.of(period).levelBefore(), before);
        same(outcome.of(period).level(), level);
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
