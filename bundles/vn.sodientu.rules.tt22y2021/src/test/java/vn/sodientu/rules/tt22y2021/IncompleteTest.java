package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** A year under way gives what is known and no more. */
class IncompleteTest {
    private static final Subject SUBJECT = Pupils.subject("S", SubjectKind.SCORE, 35);
    private static final TermMarks FULL = Pupils.term(2, Pupils.score(80));

    @Test
    void aTermWithoutAllItsMarksHasNoResultAndSaysWhatIsMissing() {
        TermMarks begun = new TermMarks(Pupils.marks("8"), List.of(), null);
        YearOutcome outcome = evaluate(new SubjectYear(SUBJECT, FULL, begun));
        assertThat(outcome.subjects().get(0).hk1()).isEqualTo(new Score(80));
        assertThat(outcome.subjects().get(0).hk2()).isNull();
        assertThat(outcome.subjects().get(0).year()).isNull();
        assertThat(outcome.hk1().level()).isEqualTo("CD");
        assertThat(outcome.hk2().level()).isNull();
        assertThat(outcome.year().level()).isNull();
        assertThat(outcome.promotion()).isNull();
        assertThat(missing(outcome)).containsExactly("Môn S, học kì II: còn thiếu 1 ĐĐGtx, 1 ĐĐGgk, 1 ĐĐGck");
    }

    @Test
    void eachOfTheThreeGroupsOfMarksIsNeeded() {
        assertThat(second(new TermMarks(Pupils.marks("8"), Pupils.marks("8"), Pupils.score(80))))
                .isNull();
        assertThat(second(new TermMarks(Pupils.marks("8 8"), List.of(), Pupils.score(80))))
                .isNull();
        assertThat(second(new TermMarks(Pupils.marks("8 8"), Pupils.marks("8"), null)))
                .isNull();
        assertThat(second(FULL)).isEqualTo("8.0");
    }

    @Test
    void aMarkOfTheWrongKindGivesNoResultAndNoException() {
        assertThat(second(new TermMarks(Pupils.marks("8 D"), Pupils.marks("8"), Pupils.score(80))))
                .isNull();
        assertThat(second(new TermMarks(Pupils.marks("8 8"), Pupils.marks("D"), Pupils.score(80))))
                .isNull();
        TermMarks last = new TermMarks(Pupils.marks("8 8"), Pupils.marks("8"), Comment.PASS);
        assertThat(second(last)).isNull();
        assertThat(missing(evaluate(new SubjectYear(SUBJECT, FULL, last))))
                .containsExactly("Môn S, học kì II: có điểm không đúng loại");
    }

    @Test
    void aScoreInACommentSubjectGivesNoResult() {
        assertThat(comments(new TermMarks(Pupils.marks("D 8"), Pupils.marks("D"), Comment.PASS)))
                .isNull();
        assertThat(comments(new TermMarks(Pupils.marks("D D"), Pupils.marks("8"), Comment.PASS)))
                .isNull();
        assertThat(comments(new TermMarks(Pupils.marks("D D"), Pupils.marks("D"), Pupils.score(80))))
                .isNull();
        assertThat(comments(new TermMarks(Pupils.marks("D D"), Pupils.marks("D"), Comment.PASS)))
                .isEqualTo("D");
    }

    @Test
    void everyCommentOfATermMustBePassed() {
        assertThat(comments(new TermMarks(Pupils.marks("CD D"), Pupils.marks("D"), Comment.PASS)))
                .isEqualTo("CD");
        assertThat(comments(new TermMarks(Pupils.marks("D D"), Pupils.marks("CD"), Comment.PASS)))
                .isEqualTo("CD");
        assertThat(comments(new TermMarks(Pupils.marks("D D"), Pupils.marks("D"), Comment.FAIL)))
                .isEqualTo("CD");
    }

    @Test
    void termTwoDecidesTheYearOfACommentSubjectEvenBeforeTermOneIsComplete() {
        Subject subject = Pupils.subject("C", SubjectKind.COMMENT, 35);
        YearOutcome outcome = evaluate(new SubjectYear(subject, TermMarks.none(), Pupils.term(2, Comment.FAIL)));
        assertThat(outcome.subjects().get(0).hk1()).isNull();
        assertThat(outcome.subjects().get(0).year()).isEqualTo(Comment.FAIL);
    }

    @Test
    void aSubjectTaughtInOneTermKeepsThatResultForTheYear() {
        assertThat(evaluate(new SubjectYear(SUBJECT, FULL, null))
                        .subjects()
                        .get(0)
                        .year())
                .isEqualTo(new Score(80));
        assertThat(evaluate(new SubjectYear(SUBJECT, null, FULL))
                        .subjects()
                        .get(0)
                        .year())
                .isEqualTo(new Score(80));
    }

    @Test
    void aSubjectThatIsNotAssessedAtAllStandsInNobodysWay() {
        YearOutcome outcome = evaluate(new SubjectYear(SUBJECT, null, null));
        assertThat(outcome.subjects().get(0).year()).isNull();
        assertThat(outcome.year().level()).isNull();
        assertThat(missing(outcome)).isEmpty();
    }

    @Test
    void aCaseWithoutSubjectsHasNoLevel() {
        YearOutcome outcome = evaluate();
        assertThat(outcome.year().level()).isNull();
        assertThat(outcome.promotion()).isNull();
    }

    @Test
    void withoutTrainingThereIsNoAwardAndNoPromotion() {
        for (Conduct conduct : List.of(
                Conduct.NONE,
                new Conduct("T", null, null),
                new Conduct(null, "T", null),
                new Conduct("T", "Y", null))) {
            YearOutcome outcome = Pupils.REGULATION.evaluate(Pupils.of("9 9 9 9 9 9 9 9", "D", conduct, 0), true);
            assertThat(outcome.year().level()).isEqualTo("T");
            assertThat(outcome.year().conduct()).isNull();
            assertThat(outcome.year().award()).isNull();
            assertThat(outcome.promotion()).isNull();
            assertThat(missing(outcome)).isNotEmpty().allMatch(text -> text.contains("rèn luyện"));
        }
    }

    @Test
    void withoutAbsencesThereIsAnAwardButNoPromotion() {
        YearOutcome outcome = Pupils.REGULATION.evaluate(Pupils.of("9 9 9 9 9 9 9 9", "D", Pupils.GOOD, null), true);
        assertThat(outcome.year().award()).isEqualTo("HSXS");
        assertThat(outcome.promotion()).isNull();
        assertThat(missing(outcome)).containsExactly("Chưa có số buổi nghỉ cả năm");
    }

    @Test
    void aSummerBeforeTheYearIsKnownHasNoPromotion() {
        Summer summer = new Summer(List.of(), "D");
        YearOutcome outcome =
                Pupils.REGULATION.evaluate(Pupils.of("9 9 9 9 9 9 9 9", "D", Conduct.NONE, 0, summer), true);
        assertThat(outcome.afterSummer()).isNotNull();
        assertThat(outcome.afterSummer().level()).isEqualTo("T");
        assertThat(outcome.afterSummer().promotion()).isNull();
    }

    @Test
    void anUnknownTrainingAfterTheSummerLeavesThePromotionOpen() {
        Summer summer = new Summer(List.of(), "Y");
        YearOutcome outcome = Pupils.REGULATION.evaluate(
                Pupils.of("9 9 9 9 9 9 9 9", "D", new Conduct("T", "CD", null), 0, summer), false);
        assertThat(outcome.afterSummer()).isNotNull();
        assertThat(outcome.afterSummer().conduct()).isNull();
        assertThat(outcome.afterSummer().promotion()).isNull();
    }

    @Test
    void weeklyLessonsStandInForYearlyOnes() {
        Subject subject = new Subject("S", "S", SubjectKind.SCORE, Periods.weeklyTenths(30));
        TermMarks three = Pupils.term(3, Pupils.score(80));
        assertThat(evaluate(new SubjectYear(subject, three, Pupils.term(4, Pupils.score(80))))
                        .subjects()
                        .get(0))
                .satisfies(result -> assertThat(result.hk1()).isNull())
                .satisfies(result -> assertThat(result.hk2()).isNotNull());
    }

    private static YearOutcome evaluate(SubjectYear... subjects) {
        return Pupils.REGULATION.evaluate(Pupils.of(subjects), true);
    }

    private static @Nullable String second(TermMarks marks) {
        return code(evaluate(new SubjectYear(SUBJECT, FULL, marks)));
    }

    private static @Nullable String comments(TermMarks marks) {
        return code(evaluate(new SubjectYear(Pupils.subject("C", SubjectKind.COMMENT, 35), null, marks)));
    }

    private static @Nullable String code(YearOutcome outcome) {
        Mark mark = outcome.subjects().get(0).hk2();
        return mark == null ? null : mark.code();
    }

    private static List<String> missing(YearOutcome outcome) {
        return outcome.explanation().stream()
                .filter(reason -> reason.topic() == Reason.Topic.MISSING)
                .map(reason -> reason.sentence().vi())
                .toList();
    }
}
