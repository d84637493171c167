package vn.sodientu.rules.tt22y2021;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Term;

/**
 * Random pupils whose marks crowd around the boundaries; the same ones for the same seed. One in three takes learning
 * topics with some subjects. As in a server, pupils share the subjects of their classes.
 */
final class RandomPupils {
    private static final int[] LESSONS = {35, 52, 105};
    private static final int[] CENTRES = {34, 50, 65, 72, 80, 85, 90};
    private static final String[] TRAINING = {"T", "T", "T", "K", "D", "CD"};

    final Random random;

    /** Whether topics are one mark more, and whether one regular mark may be missing. */
    private final boolean extraMark;

    private final boolean fewer;
    private final Map<String, Subject> taught = new HashMap<>();

    RandomPupils(long seed) {
        this(seed, false, false);
    }

    RandomPupils(long seed, boolean extraMark, boolean fewer) {
        random = new Random(seed);
        this.extraMark = extraMark;
        this.fewer = fewer;
    }

    PupilYear next() {
        int centre = CENTRES[random.nextInt(CENTRES.length)];
        List<SubjectYear> subjects = new ArrayList<>();
        int scored = 7 + random.nextInt(3);
        int odd = random.nextInt(4);
        boolean clusters = random.nextInt(3) == 0;
        for (int i = 0; i < scored; i++) {
            int own = i < odd - 1 ? CENTRES[random.nextInt(CENTRES.length)] : centre;
            int lessons = LESSONS[random.nextInt(LESSONS.length)];
            int regular = lessons == 35 ? 2 : lessons == 52 ? 3 : 4;
            TopicCluster cluster = cluster(clusters);
            Subject subject = subject("S" + i, SubjectKind.SCORE, lessons, cluster);
            subjects.add(new SubjectYear(
                    subject, scores(subject, Term.HK1, regular, own), scores(subject, Term.HK2, regular, own)));
        }
        for (int i = 0; i < 4; i++) {
            subjects.add(new SubjectYear(
                    subject("C" + i, SubjectKind.COMMENT, 70, null),
                    comments(),
                    random.nextInt(30) == 0 ? null : comments()));
        }
        Conduct conduct =
                new Conduct(TRAINING[random.nextInt(TRAINING.length)], TRAINING[random.nextInt(TRAINING.length)], null);
        return new PupilYear(
                Pupils.EIGHTH, subjects, conduct, random.nextInt(10) == 0 ? 45 + random.nextInt(2) : 3, null);
    }

    private @Nullable TopicCluster cluster(boolean clusters) {
        return clusters && random.nextInt(3) == 0
                ? new TopicCluster(1 + random.nextInt(3), Term.values()[random.nextInt(2)])
                : null;
    }

    private Subject subject(String code, SubjectKind kind, int lessons, @Nullable TopicCluster cluster) {
        return taught.computeIfAbsent(
                code + " " + lessons + " " + cluster,
                key -> new Subject(code, "Môn " + code, kind, Periods.yearly(lessons), cluster));
    }

    private TermMarks scores(Subject subject, Term term, int regular, int centre) {
        int topics = subject.topics(term);
        int required = regular - (topics > 0 && !extraMark ? 1 : 0) - (fewer ? random.nextInt(2) : 0);
        return new TermMarks(near(required, centre), near(1, centre), near(topics, centre), near(centre));
    }

    private List<Mark> near(int count, int centre) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(near(centre));
        }
        return marks;
    }

    Mark near(int centre) {
        return Pupils.score(Math.max(0, Math.min(100, centre - 4 + random.nextInt(9))));
    }

    private TermMarks comments() {
        boolean weak = random.nextInt(15) == 0;
        List<Mark> marks = new ArrayList<>();
        for (int i = fewer ? random.nextInt(2) : 0; i < 2; i++) {
            marks.add(Pupils.comment(!weak || random.nextBoolean()));
        }
        return Pupils.term(marks, Pupils.comment(true), Pupils.comment(!weak || random.nextBoolean()));
    }
}
