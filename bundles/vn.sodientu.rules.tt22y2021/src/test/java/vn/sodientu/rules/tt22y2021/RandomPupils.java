package vn.sodientu.rules.tt22y2021;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.SubjectKind;

/** Random pupils whose marks crowd around the boundaries; the same ones for the same seed. */
final class RandomPupils {
    private static final int[] LESSONS = {35, 52, 105};
    private static final int[] CENTRES = {34, 50, 65, 72, 80, 85, 90};
    private static final String[] TRAINING = {"T", "T", "T", "K", "D", "CD"};

    final Random random;

    RandomPupils(long seed) {
        random = new Random(seed);
    }

    PupilYear next() {
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

    Mark near(int centre) {
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
}
