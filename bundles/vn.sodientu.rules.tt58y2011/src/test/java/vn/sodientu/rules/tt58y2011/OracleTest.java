package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;

/** 20,000 pupils of each version whose marks crowd around the boundaries, against the oracle. */
class OracleTest {
    private static final int PUPILS = 20_000;
    private static final List<String> CODES =
            List.of("TOAN", "VAN", "NN", "LI", "HOA", "SINH", "SU", "DIA", "GDCD", "CN");
    private static final int[] LESSONS = {10, 20, 30};
    private static final int[] CENTRES = {34, 50, 65, 70, 80, 85, 89};
    private static final int[] ODD = {15, 20, 33, 45, 50, 62, 78, 80};
    private static final String[] CONDUCT = {"T", "T", "K", "TB", "Y"};

    private final Random random = new Random(58_2011);
    private final Map<String, Integer> seen = new TreeMap<>();
    private int ties;

    @Test
    void theCircularAsIssuedAgreesWithTheOracle() {
        run(Pupils.ISSUED, List.of("TOAN", "VAN"), true);
    }

    @Test
    void theAmendedCircularAgreesWithTheOracle() {
        run(Pupils.AMENDED, List.of("TOAN", "VAN", "NN"), false);
    }

    private void run(Regulation regulation, List<String> core, boolean manyPeriodic) {
        for (int i = 0; i < PUPILS; i++) {
            PupilYear pupil = pupil(manyPeriodic);
            compare(regulation, new Oracle(core, pupil.classKind().specialisedSubject()), pupil);
        }
        assertThat(ties).as("averages exactly on a rounding boundary").isGreaterThan(10_000);
        assertThat(seen)
                .as("every level, adjustment, title and way into the next year occurs")
                .containsKeys("G", "K", "TB", "Y", "KEM", "TB>K", "Y>TB", "KEM>Y", "HSG", "HSTT", "none")
                .containsKeys("PROMOTED", "RETAINED", "RETEST", "SUMMER_CONDUCT", "after PROMOTED", "after RETAINED");
    }

    private void compare(Regulation regulation, Oracle oracle, PupilYear pupil) {
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
            assertThat(code(outcome.subjects().get(i).year())).isEqualTo(year.get(code));
        }
        Conduct conduct = pupil.conduct();
        period(oracle, outcome, Period.HK1, first, text(conduct.hk1()));
        period(oracle, outcome, Period.HK2, second, text(conduct.hk2()));
        String level = period(oracle, outcome, Period.YEAR, year, text(conduct.year()));
        Integer absences = pupil.absences();
        String promotion = Oracle.promotion(level, text(conduct.year()), absences == null ? 0 : absences);
        assertThat(outcome.promotion()).isEqualTo(promotion);
        List<String> eligible = Oracle.eligible(year, promotion);
        assertThat(outcome.retestEligible()).isEqualTo(eligible);
        count(level, promotion);
        summer(regulation, oracle, pupil, year, eligible, promotion);
    }

    private void summer(
            Regulation regulation,
            Oracle oracle,
            PupilYear pupil,
            Map<String, String> year,
            List<String> eligible,
            String promotion) {
        List<Summer.Retest> retests = new ArrayList<>();
        Map<String, String> after = new LinkedHashMap<>(year);
        for (String code : eligible) {
            Mark result = "CD".equals(year.get(code)) ? Pupils.comment(random.nextBoolean()) : near(52);
            if (random.nextInt(4) > 0) {
                retests.add(new Summer.Retest(code, result));
                after.put(code, result.code());
            }
        }
        boolean trains = promotion.equals("SUMMER_CONDUCT");
        String given = trains ? random.nextBoolean() ? "TB" : "Y" : null;
        String conduct = given == null ? text(pupil.conduct().year()) : given;
        Summer summer = new Summer(retests, given);
        YearOutcome outcome = regulation.evaluate(
                new PupilYear(pupil.classKind(), pupil.subjects(), pupil.conduct(), pupil.absences(), summer), false);
        String level = oracle.adjusted(after);
        boolean open = trains || promotion.equals("RETEST");
        boolean passed = List.of("G", "K", "TB").contains(level) && !conduct.equals("Y");
        String expected = open ? passed ? "PROMOTED" : "RETAINED" : promotion;
        assertThat(outcome.afterSummer()).isNotNull();
        if (outcome.afterSummer() != null) {
            assertThat(code(outcome.afterSummer().average())).isEqualTo(Oracle.average(after));
            assertThat(outcome.afterSummer().level()).isEqualTo(level);
            assertThat(outcome.afterSummer().conduct()).isEqualTo(conduct);
            assertThat(outcome.afterSummer().promotion()).isEqualTo(expected);
        }
        if (open) {
            count("after " + expected);
        }
    }

    private void term(String code, @Nullable TermMarks marks, @Nullable Mark actual, Map<String, String> results) {
        if (marks == null) {
            assertThat(actual).isNull();
            return;
        }
        String expected = Oracle.term(marks);
        assertThat(code(actual)).isEqualTo(expected);
        results.put(code, expected);
        ties += !expected.endsWith("D") && Oracle.tie(marks) ? 1 : 0;
    }

    private String period(
            Oracle oracle, YearOutcome outcome, Period period, Map<String, String> results, String conduct) {
        String before = oracle.level(results);
        String level = oracle.adjusted(results);
        assertThat(code(outcome.of(period).average())).isEqualTo(Oracle.average(results));
        assertThat(outcome.of(period).levelBefore()).isEqualTo(before);
        assertThat(outcome.of(period).level()).isEqualTo(level);
        String award = Oracle.award(level, conduct);
        assertThat(outcome.of(period).award()).isEqualTo(award);
        count(award == null ? "none" : award);
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

    private PupilYear pupil(boolean manyPeriodic) {
        int centre = CENTRES[random.nextInt(CENTRES.length)];
        List<SubjectYear> subjects = new ArrayList<>();
        int odd = random.nextInt(3);
        List<Integer> odds = List.of(random.nextInt(CODES.size()), random.nextInt(CODES.size()));
        for (int i = 0; i < CODES.size(); i++) {
            int own = odds.subList(0, odd).contains(i) ? ODD[random.nextInt(ODD.length)] : centre;
            int lessons = LESSONS[random.nextInt(LESSONS.length)];
            int regular = lessons / 10 + 1;
            int periodic = manyPeriodic ? 1 + random.nextInt(3) : 1;
            subjects.add(new SubjectYear(
                    Pupils.subject(CODES.get(i), SubjectKind.SCORE, lessons),
                    scores(regular, periodic, own),
                    scores(regular, periodic, own)));
        }
        for (String code : List.of("TD", "AN", "MT")) {
            TermMarks second = random.nextInt(30) == 0 ? null : comments();
            subjects.add(new SubjectYear(Pupils.subject(code, SubjectKind.COMMENT, 10), comments(), second));
        }
        ClassKind kind =
                new ClassKind(SchoolLevel.THPT, 11, random.nextInt(3) == 0 ? CODES.get(random.nextInt(4)) : null);
        return new PupilYear(
                kind,
                subjects,
                new Conduct(conduct(), conduct(), conduct()),
                random.nextInt(10) == 0 ? 45 + random.nextInt(2) : 3,
                null);
    }

    private String conduct() {
        return CONDUCT[random.nextInt(CONDUCT.length)];
    }

    private TermMarks scores(int regular, int periodic, int centre) {
        List<Mark> first = new ArrayList<>();
        for (int i = 0; i < regular; i++) {
            first.add(near(centre));
        }
        List<Mark> second = new ArrayList<>();
        for (int i = 0; i < periodic; i++) {
            second.add(near(centre));
        }
        return new TermMarks(first, second, near(centre));
    }

    private Mark near(int centre) {
        return Pupils.score(Math.max(0, Math.min(100, centre - 4 + random.nextInt(9))));
    }

    private TermMarks comments() {
        boolean weak = random.nextInt(15) == 0;
        List<Mark> regular = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            regular.add(Pupils.comment(!weak || random.nextBoolean()));
        }
        return new TermMarks(
                regular,
                List.of(Pupils.comment(!weak || random.nextBoolean())),
                Pupils.comment(!weak || random.nextInt(4) > 0));
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
