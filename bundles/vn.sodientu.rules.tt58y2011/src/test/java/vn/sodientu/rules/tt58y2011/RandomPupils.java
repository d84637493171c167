package vn.sodientu.rules.tt58y2011;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/**
 * Random pupils whose marks crowd around the boundaries; the same ones for the same seed. As in a server, pupils share
 * the subjects of their classes.
 */
final class RandomPupils {
    private static final List<String> CODES =
            List.of("TOAN", "VAN", "NN", "LI", "HOA", "SINH", "SU", "DIA", "GDCD", "CN");
    private static final int[] LESSONS = {10, 20, 30};
    private static final int[] CENTRES = {34, 50, 65, 70, 80, 85, 89};
    private static final int[] ODD = {15, 20, 33, 45, 50, 62, 78, 80};
    private static final String[] CONDUCT = {"T", "T", "K", "TB", "Y"};

    final Random random;
    private final boolean manyPeriodic;
    /** Whether one regular mark may be missing. */
    private final boolean fewer;

    private final Map<String, Subject> taught = new HashMap<>();

    RandomPupils(long seed, boolean manyPeriodic) {
        this(seed, manyPeriodic, false);
    }

    RandomPupils(long seed, boolean manyPeriodic, boolean fewer) {
        random = new Random(seed);
        this.manyPeriodic = manyPeriodic;
        this.fewer = fewer;
    }

    private Subject subject(String code, SubjectKind kind, int lessons) {
        return taught.computeIfAbsent(code + lessons, key -> Pupils.subject(code, kind, lessons));
    }

    PupilYear next() {
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
                    subject(CODES.get(i), SubjectKind.SCORE, lessons),
                    scores(regular, periodic, own),
                    scores(regular, periodic, own)));
        }
        for (String code : List.of("TD", "AN", "MT")) {
            TermMarks second = random.nextInt(30) == 0 ? null : comments();
            subjects.add(new SubjectYear(subject(code, SubjectKind.COMMENT, 10), comments(), second));
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
        for (int i = fewer ? random.nextInt(2) : 0; i < regular; i++) {
            first.add(near(centre));
        }
        List<Mark> second = new ArrayList<>();
        for (int i = 0; i < periodic; i++) {
            second.add(near(centre));
        }
        return new TermMarks(first, second, near(centre));
    }

    Mark near(int centre) {
        return Pupils.score(Math.max(0, Math.min(100, centre - 4 + random.nextInt(9))));
    }

    private TermMarks comments() {
        boolean weak = random.nextInt(15) == 0;
        List<Mark> regular = new ArrayList<>();
        for (int i = fewer ? random.nextInt(3) : 0; i < 3; i++) {
            regular.add(Pupils.comment(!weak || random.nextBoolean()));
        }
        return new TermMarks(
                regular,
                List.of(Pupils.comment(!weak || random.nextBoolean())),
                Pupils.comment(!weak || random.nextInt(4) > 0));
    }
}
