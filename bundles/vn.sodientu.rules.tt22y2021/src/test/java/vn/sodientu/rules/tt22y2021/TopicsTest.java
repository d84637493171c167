package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Term;

/** Đ6 k3: the mean of the learning topics is one regular mark. */
class TopicsTest {
    private static final Regulation EXTRA = Pupils.REGULATION.with(Map.of("TT22.topics.extraMark", "YES"));
    private static final Subject PHYSICS = subject(SubjectKind.SCORE, 70);

    private static Subject subject(SubjectKind kind, int lessons) {
        return new Subject("LI", "Vật lí", kind, Periods.yearly(lessons), new TopicCluster(3, Term.HK2));
    }

    @Test
    void theTopicsHaveColumnsInTheirTermAndTakeThePlaceOfARegularMark() {
        assertThat(ids(Pupils.REGULATION, PHYSICS, Term.HK1)).containsExactly("tx1", "tx2", "tx3", "gk", "ck");
        assertThat(Pupils.REGULATION.plan(PHYSICS, Term.HK2).columns())
                .extracting(MarkColumn::id, MarkColumn::slot, MarkColumn::coefficient, MarkColumn::required)
                .containsExactly(
                        tuple("tx1", MarkColumn.Slot.REGULAR, 1, true),
                        tuple("tx2", MarkColumn.Slot.REGULAR, 1, true),
                        tuple("cd1", MarkColumn.Slot.TOPIC, 1, true),
                        tuple("cd2", MarkColumn.Slot.TOPIC, 1, true),
                        tuple("cd3", MarkColumn.Slot.TOPIC, 1, true),
                        tuple("gk", MarkColumn.Slot.PERIODIC, 2, true),
                        tuple("ck", MarkColumn.Slot.LAST, 3, true));
        assertThat(Pupils.REGULATION
                        .plan(PHYSICS, Term.HK2)
                        .columns()
                        .get(2)
                        .label()
                        .vi())
                .isEqualTo("ĐĐGcđ");
    }

    @Test
    void byTheOtherReadingTheyAreOneMarkMore() {
        assertThat(ids(EXTRA, PHYSICS, Term.HK2)).startsWith("tx1", "tx2", "tx3", "cd1", "cd2", "cd3");
        assertThat(ids(EXTRA, PHYSICS, Term.HK1)).containsExactly("tx1", "tx2", "tx3", "gk", "ck");
    }

    @Test
    void withFewLessonsOneRegularMarkIsRequiredAndAnotherOffered() {
        assertThat(Pupils.REGULATION
                        .plan(subject(SubjectKind.SCORE, 35), Term.HK2)
                        .columns())
                .filteredOn(column -> column.slot() == MarkColumn.Slot.REGULAR)
                .extracting(MarkColumn::required)
                .containsExactly(true, false);
    }

    @Test
    void theExampleOfTheReferenceComesOutFromSingleTopics() {
        TermMarks marks = new TermMarks(
                Pupils.marks("8.0 7.5"), Pupils.marks("8.0"), Pupils.marks("8.5 9.0 9.5"), Pupils.score(85));
        assertThat(result(Pupils.REGULATION, PHYSICS, marks)).isEqualTo("8.3");
    }

    @ParameterizedTest
    @CsvSource({
        // mean 8.966 -> 9.0: (15.5 + 9.0 + 16 + 25.5) : 8 = 8.25 -> 8.3, unrounded it would be 8.2458 -> 8.2
        "9.0 9.0 8.9,8.3",
        // mean 8.933 -> 8.9: 8.2375 -> 8.2
        "9.0 9.0 8.8,8.2"
    })
    void theMeanIsRoundedHalfUpBeforeItCounts(String topics, String average) {
        TermMarks marks =
                new TermMarks(Pupils.marks("8.0 7.5"), Pupils.marks("8.0"), Pupils.marks(topics), Pupils.score(85));
        assertThat(result(Pupils.REGULATION, PHYSICS, marks)).isEqualTo(average);
    }

    @Test
    void theTermWaitsForAllTopics() {
        TermMarks two = new TermMarks(Pupils.marks("8 8 8"), Pupils.marks("8"), Pupils.marks("8 8"), Pupils.score(80));
        assertThat(result(Pupils.REGULATION, PHYSICS, two)).isNull();
        assertThat(sentences(two)).contains("Vật lí, học kì II: còn thiếu 1 ĐĐGcđ");
        assertThat(faults(Pupils.REGULATION, PHYSICS, two))
                .containsExactly("subjects[0].hk2.tx TT22 Đ6 k2", "subjects[0].hk2.cd TT22 Đ6 k3");
    }

    @Test
    void theNumberOfRegularMarksFollowsTheReading() {
        TermMarks two = withTopics(2);
        TermMarks three = withTopics(3);
        assertThat(result(Pupils.REGULATION, PHYSICS, withTopics(1))).isNull();
        assertThat(result(Pupils.REGULATION, PHYSICS, two)).isEqualTo("8.0");
        assertThat(result(EXTRA, PHYSICS, two)).isNull();
        assertThat(result(EXTRA, PHYSICS, three)).isEqualTo("8.0");
        assertThat(faults(Pupils.REGULATION, PHYSICS, two)).isEmpty();
        assertThat(faults(Pupils.REGULATION, PHYSICS, three)).containsExactly("subjects[0].hk2.tx TT22 Đ6 k2");
        assertThat(faults(EXTRA, PHYSICS, two)).containsExactly("subjects[0].hk2.tx TT22 Đ6 k2");
        assertThat(faults(EXTRA, PHYSICS, three)).isEmpty();
    }

    private static TermMarks withTopics(int regular) {
        return new TermMarks(
                Pupils.term(regular, Pupils.score(80)).regular(),
                Pupils.marks("8"),
                Pupils.marks("8 8 8"),
                Pupils.score(80));
    }

    @Test
    void topicsWithoutAClusterAreRefusedAndDoNotCount() {
        Subject plain = Pupils.subject("LI", SubjectKind.SCORE, 70);
        TermMarks marks = new TermMarks(Pupils.marks("8 8 8"), Pupils.marks("8"), Pupils.marks("2"), Pupils.score(80));
        assertThat(faults(Pupils.REGULATION, plain, marks)).containsExactly("subjects[0].hk2.cd TT22 Đ6 k3");
        assertThat(result(Pupils.REGULATION, plain, marks)).isEqualTo("8.0");
    }

    @Test
    void aTopicOfTheWrongKindIsAFaultAndGivesNoResult() {
        TermMarks marks =
                new TermMarks(Pupils.marks("8 8"), Pupils.marks("8"), Pupils.marks("8 D 8"), Pupils.score(80));
        assertThat(faults(Pupils.REGULATION, PHYSICS, marks)).containsExactly("subjects[0].hk2.cd[1] TT22 Đ5 k3");
        assertThat(result(Pupils.REGULATION, PHYSICS, marks)).isNull();
    }

    @Test
    void theTopicsOfACommentSubjectMustAllBePassed() {
        Subject music = subject(SubjectKind.COMMENT, 70);
        assertThat(ids(Pupils.REGULATION, music, Term.HK2)).containsExactly("tx1", "cd1", "cd2", "cd3", "gk", "ck");
        assertThat(result(Pupils.REGULATION, music, comments("D D D"))).isEqualTo("D");
        assertThat(result(Pupils.REGULATION, music, comments("D CD D"))).isEqualTo("CD");
        assertThat(result(Pupils.REGULATION, music, comments("D 8 D"))).isNull();
        assertThat(Pupils.REGULATION
                        .evaluate(Pupils.of(new SubjectYear(music, null, comments("D CD D"))), true)
                        .explanation())
                .anyMatch(reason -> reason.formula().equals("5/6 Đ; ĐĐGck: Đ"));
    }

    private static TermMarks comments(String topics) {
        return new TermMarks(Pupils.marks("D"), Pupils.marks("D"), Pupils.marks(topics), Comment.PASS);
    }

    @Test
    void theMeanIsExplainedWithItsArticleBeforeTheAverage() {
        TermMarks marks = new TermMarks(
                Pupils.marks("8.0 7.5"), Pupils.marks("8.0"), Pupils.marks("9.0 9.0 8.9"), Pupils.score(85));
        PupilYear pupil = Pupils.of(new SubjectYear(PHYSICS, null, marks));
        assertThat(Pupils.REGULATION.evaluate(pupil, true).explanation().subList(0, 2))
                .extracting(
                        reason -> reason.formula(),
                        reason -> reason.result(),
                        reason -> reason.sentence().vi(),
                        reason -> reason.article().place())
                .containsExactly(
                        tuple(
                                "(9,0 + 9,0 + 8,9) : 3 = 8,9666… ≈ 9,0",
                                "9,0",
                                "Vật lí, học kì II: kết quả cụm chuyên đề học tập 9,0, tính là một ĐĐGtx",
                                "Đ6 k3"),
                        tuple(
                                "(8,0 + 7,5 + 9,0 + 2 × 8,0 + 3 × 8,5) : 8 = 8,25 ≈ 8,3",
                                "8,3",
                                "Vật lí, học kì II: điểm trung bình môn 8,3",
                                "Đ9 k1 đ.b"));
    }

    private static List<String> sentences(TermMarks marks) {
        return Pupils.REGULATION.evaluate(Pupils.of(new SubjectYear(PHYSICS, null, marks)), true).explanation().stream()
                .map(reason -> reason.sentence().vi())
                .toList();
    }

    private static List<String> ids(Regulation regulation, Subject subject, Term term) {
        return regulation.plan(subject, term).columns().stream()
                .map(MarkColumn::id)
                .toList();
    }

    private static @Nullable String result(Regulation regulation, Subject subject, TermMarks marks) {
        SubjectOutcome outcome = regulation
                .evaluate(Pupils.of(new SubjectYear(subject, null, marks)), false)
                .subjects()
                .get(0);
        return outcome.hk2() == null ? null : outcome.hk2().code();
    }

    private static List<String> faults(Regulation regulation, Subject subject, TermMarks marks) {
        return regulation.check(Pupils.of(new SubjectYear(subject, null, marks))).stream()
                .map(fault -> fault.path() + " " + fault.article())
                .toList();
    }
}
