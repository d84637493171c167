package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;

/** 20,000 pupils whose marks crowd around the boundaries, against the oracle. */
class OracleTest {
    private static final int PUPILS = 20_000;
    private static final int[] LESSONS = {35, 52, 105};
    private static final int[] CENTRES = {34, 50, 65, 72, 80, 85, 90};
    private static final String[] TRAINING = {"T", "T", "T", "K", "D", "CD"};

    private final Random random = new Random(22_2021);
    private final Map<String, Integer> seen = new TreeMap<>();
    private int ties;

    @Test
    void theRulesAgreeWithTheOracleOnRandomPupils() {
        for (int i = 0; i < PUPILS; i++) {
            compare(pupil());
        }
        assertThat(ties).as("averages exactly on a rounding boundary").isGreaterThan(10_000);
        assertThat(seen)
                .as("every level, adjustment, award and way into the next year occurs")
                .containsKeys("T", "K", "D", "CD", "D>K", "CD>D", "HSG", "HSXS", "PROMOTED", "RETAINED", "REASSESS")
                .containsKeys("SUMMER_TRAINING", "SUMMER_TRAINING_AND_REASSESS", "after PROMOTED", "after RETAINED");
    }

    private void compare(PupilYear pupil) {
        YearOutcome outcome = Pupils.REGULATION.evaluate(pupil, false);
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
            assertThat(code(outcome.subjects().get(i).year())).isEqualTo(result);
        }
        List<String> results = new ArrayList<>(year.values());
        level(outcome, Period.HK1, first);
        level(outcome, Period.HK2, second);
        String level = level(outcome, Period.YEAR, results);
        Conduct conduct = pupil.conduct();
        String training = Oracle.training(text(conduct.hk1()), text(conduct.hk2()));
        assertThat(outcome.year().conduct()).isEqualTo(training);
        String award = Oracle.award(results, level, training);
        assertThat(outcome.year().award()).isEqualTo(award.equals("none") ? null : award);
        Integer absences = pupil.absences();
        String promotion = Oracle.promotion(level, training, absences == null ? 0 : absences);
        assertThat(outcome.promotion()).isEqualTo(promotion);
        List<String> eligible = Oracle.eligible(year, promotion);
        assertThat(outcome.retestEligible()).isEqualTo(eligible);
        count(level, award, promotion);
        summer(pupil, year, eligible, training, promotion);
    }

    private void summer(
            PupilYear pupil, Map<String, String> year, List<String> eligible, String training, String promotion) {
        List<Summer.Retest> retests = new ArrayList<>();
        Map<String, String> after = new LinkedHashMap<>(year);
        for (String code : eligible) {
            Mark result = "CD".equals(year.get(code)) ? Pupils.comment(random.nextBoolean()) : near(50);
            if (random.nextInt(4) > 0) {
                retests.add(new Summer.Retest(code, result));
                after.put(code, result.code());
            }
        }
        boolean trains = promotion.contains("TRAINING");
        String conduct = trains ? random.nextBoolean() ? "D" : "CD" : null;
        YearOutcome outcome = Pupils.REGULATION.evaluate(
                new PupilYear(
                        pupil.classKind(),
                        pupil.subjects(),
                        pupil.conduct(),
                        pupil.absences(),
                        new Summer(retests, conduct)),
                false);
        String level = Oracle.adjusted(new ArrayList<>(after.values()));
        boolean open = !promotion.equals("PROMOTED") && !promotion.equals("RETAINED");
        boolean passed = !level.equals("CD") && !(conduct == null ? training : conduct).equals("CD");
        String expected = open ? passed ? "PROMOTED" : "RETAINED" : promotion;
        assertThat(outcome.afterSummer()).isNotNull();
        if (outcome.afterSummer() != null) {
            assertThat(outcome.afterSummer().level()).isEqualTo(level);
            assertThat(outcome.afterSummer().conduct()).isEqualTo(conduct == null ? training : conduct);
            assertThat(outcome.afterSummer().promotion()).isEqualTo(expected);
        }
        if (open) {
            count("after " + expected);
        }
    }

    private void term(@Nullable TermMarks marks, SubjectKind kind, @Nullable Mark actual, List<String> results) {
        if (marks == null) {
            assertThat(actual).isNull();
            return;
        }
        String expected = Oracle.term(marks);
        assertThat(code(actual)).isEqualTo(expected);
        results.add(expected);
        ties += kind == SubjectKind.SCORE && Oracle.tie(marks) ? 1 : 0;
    }

    private String level(YearOutcome outcome, Period period, List<String> results) {
        String before = Oracle.level(results);
        String level = Oracle.adjusted(results);
        assertThat(outcome.of(period).levelBefore()).isEqualTo(before);
        assertThat(outcome.of(period).level()).isEqualTo(level);
        if (!before.equals(level)) {
            count(before + ">" + level);
        }
        return level;
    }

    private void count(String... keys) {
        for (String key : keys) {
            seen.merge(key, 1, Integer::sum);
        }
    }

    private PupilYear pupil() {
        int centre = CENTRES[random.nextInt(CENTRES.length)];
        List<SubjectYear> subjects = new ArrayList<>();
        int scored = 7 + random.nextInt(3);
        int odd = random.nextInt(4);
        for (int i = 0; i < scored; i++) {
            int own = i < odd - 1 ? CENTRES[random.nextInt(CENTRES.length)] : centre;
            int lessons = LESSONS[random.nextInt(LESSONS.length)];
            int regular = lessons == 35 ? 2 : lessons == 52 ? 3 : 4;
            subjects.add(new SubjectYear(
                    Pupils.subject("S" + i, SubjectKind.SCORE, lessons), scores(regular, own), scores(regular, own)));
        }
        for (int i = 0; i < 4; i++) {
            subjects.add(new SubjectYear(
                    Pupils.subject("C" + i, SubjectKind.COMMENT, 70),
                    comments(),
                    random.nextInt(30) == 0 ? null : comments()));
        }
        Conduct conduct =
                new Conduct(TRAINING[random.nextInt(TRAINING.length)], TRAINING[random.nextInt(TRAINING.length)], null);
        return new PupilYear(
                Pupils.EIGHTH, subjects, conduct, random.nextInt(10) == 0 ? 45 + random.nextInt(2) : 3, null);
    }

    private TermMarks scores(int regular, int centre) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < regular; i++) {
            marks.add(near(centre));
        }
        return Pupils.term(marks, near(centre), near(centre));
    }

    private Mark near(int centre) {
        return Pupils.score(Math.max(0, Math.min(100, centre - 4 + random.nextInt(9))));
    }

    private TermMarks comments() {
        boolean weak = random.nextInt(15) == 0;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            marks.add(Pupils.comment(!weak || random.nextBoolean()));
        }
        return Pupils.term(marks, Pupils.comment(true), Pupils.comment(!weak || random.nextBoolean()));
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
