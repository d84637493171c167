package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.SubjectKind;

/** A year under way gives what is known and no more. */
class IncompleteTest {
    private static final TermMarks FULL = Pupils.term("8 8", "8", "8");

    @Test
    void aTermWithoutAllItsMarksHasNoResultAndSaysWhatIsMissing() {
        YearOutcome outcome = second(SubjectKind.SCORE, Pupils.term("8", "", ""));
        assertThat(outcome.subjects().get(0).hk2()).isNull();
        assertThat(outcome.subjects().get(0).year()).isNull();
        assertThat(outcome.hk1().average()).isEqualTo(new Score(80));
        assertThat(outcome.year().average()).isNull();
        assertThat(outcome.year().levelBefore()).isNull();
        assertThat(outcome.year().level()).isNull();
        assertThat(outcome.year().award()).isNull();
        assertThat(outcome.promotion()).isNull();
        assertThat(missing(outcome)).containsExactly("Môn TOAN, học kì II: còn thiếu 1 KTtx, 1 KTđk, 1 KThk");
    }

    @Test
    void eachOfTheThreeGroupsOfMarksIsNeeded() {
        assertThat(unknown(SubjectKind.SCORE, Pupils.term("8", "8", "8"))).isTrue();
        assertThat(unknown(SubjectKind.SCORE, Pupils.term("8 8", "", "8"))).isTrue();
        assertThat(unknown(SubjectKind.SCORE, Pupils.term("8 8", "8", ""))).isTrue();
        assertThat(unknown(SubjectKind.SCORE, FULL)).isFalse();
    }

    @Test
    void aMarkOfTheWrongKindGivesNoResultAndNoException() {
        assertThat(unknown(SubjectKind.SCORE, Pupils.term("8 D", "8", "8"))).isTrue();
        assertThat(unknown(SubjectKind.SCORE, Pupils.term("8 8", "D", "8"))).isTrue();
        assertThat(unknown(SubjectKind.SCORE, Pupils.term("8 8", "8", "D"))).isTrue();
        assertThat(unknown(SubjectKind.COMMENT, Pupils.term("D 8", "D", "D"))).isTrue();
        assertThat(unknown(SubjectKind.COMMENT, Pupils.term("D D", "8", "D"))).isTrue();
        assertThat(unknown(SubjectKind.COMMENT, Pupils.term("D D", "D", "8"))).isTrue();
        assertThat(unknown(SubjectKind.COMMENT, Pupils.term("D D", "D", "D"))).isFalse();
    }

    @Test
    void aSubjectTaughtInOneTermKeepsThatResultForTheYear() {
        YearOutcome outcome = Pupils.ISSUED.evaluate(
                Pupils.of(
                        new SubjectYear(Pupils.subject("TOAN", SubjectKind.SCORE, 10), null, FULL),
                        new SubjectYear(Pupils.subject("VAN", SubjectKind.SCORE, 10), FULL, null)),
                true);
        assertThat(outcome.subjects()).allMatch(subject -> new Score(80).equals(subject.year()));
        assertThat(outcome.explanation())
                .anySatisfy(reason -> assertThat(reason.sentence().vi())
                        .isEqualTo("Môn VAN, cả năm: điểm trung bình môn 8,0 (theo kết quả học kì I)"))
                .anySatisfy(reason -> assertThat(reason.sentence().vi())
                        .isEqualTo("Môn TOAN, cả năm: điểm trung bình môn 8,0 (theo kết quả học kì II)"));
    }

    @Test
    void anExemptSubjectIsLeftOutOfTheLevel() {
        YearOutcome outcome = Pupils.ISSUED.evaluate(
                Pupils.of(
                        new SubjectYear(Pupils.subject("TOAN", SubjectKind.SCORE, 10), FULL, FULL),
                        new SubjectYear(Pupils.subject("TD", SubjectKind.COMMENT, 20), null, null)),
                false);
        assertThat(outcome.year().level()).isEqualTo("G");
    }

    @Test
    void aCaseWithoutScoresHasNoLevel() {
        assertThat(Pupils.ISSUED.evaluate(Pupils.of(), true).year().level()).isNull();
        assertThat(Pupils.ISSUED
                        .evaluate(Pupils.of(Pupils.year("TD", SubjectKind.COMMENT, Comment.PASS)), true)
                        .year()
                        .level())
                .isNull();
    }

    @Test
    void aCaseWithoutCoreSubjectsIsWeakAtMostAndSaysSo() {
        YearOutcome outcome = Pupils.ISSUED.evaluate(Pupils.of("4x9.0", "D", Pupils.GOOD, 0), true);
        assertThat(outcome.year().level()).isEqualTo("Y");
        assertThat(outcome.explanation())
                .anySatisfy(reason -> assertThat(reason.sentence().vi())
                        .isEqualTo("Để đạt mức Trung bình: ít nhất một trong các môn Toán, Ngữ văn cần từ 5,0"));
    }

    @Test
    void aSpecialisedSubjectThatIsNotTaughtAsksForNothing() {
        ClassKind kind = new ClassKind(SchoolLevel.THPT, 10, "LI");
        YearOutcome outcome = Pupils.ISSUED.evaluate(
                new PupilYear(kind, Pupils.subjects("TOAN=8.0 3x8.0", "D"), Pupils.GOOD, 0, null), false);
        assertThat(outcome.year().level()).isEqualTo("G");
    }

    @Test
    void withoutConductThereIsALevelButNoTitleAndNoPromotion() {
        for (Conduct conduct : List.of(Conduct.NONE, new Conduct("CD", "D", "X"))) {
            YearOutcome outcome = Pupils.ISSUED.evaluate(Pupils.of("TOAN=9.0 3x9.0", "D", conduct, 0), true);
            assertThat(outcome.year().level()).isEqualTo("G");
            assertThat(outcome.year().award()).isNull();
            assertThat(outcome.year().conduct()).isNull();
            assertThat(outcome.promotion()).isNull();
            assertThat(missing(outcome))
                    .containsExactly(
                            "Học kì I: chưa xếp loại hạnh kiểm",
                            "Học kì II: chưa xếp loại hạnh kiểm",
                            "Cả năm: chưa xếp loại hạnh kiểm");
        }
    }

    @Test
    void withoutAbsencesThereIsATitleButNoPromotion() {
        YearOutcome outcome = Pupils.ISSUED.evaluate(Pupils.of("TOAN=9.0 3x9.0", "D", Pupils.GOOD, null), true);
        assertThat(outcome.year().award()).isEqualTo("HSG");
        assertThat(outcome.promotion()).isNull();
        assertThat(missing(outcome)).containsExactly("Chưa có số buổi nghỉ cả năm");
    }

    @Test
    void aSummerBeforeTheYearIsKnownHasNoPromotion() {
        Summer summer = new Summer(List.of(), "TB");
        YearOutcome outcome = Pupils.ISSUED.evaluate(Pupils.of("TOAN=9.0 3x9.0", "D", Pupils.GOOD, null, summer), true);
        assertThat(outcome.afterSummer()).isNotNull();
        assertThat(outcome.afterSummer().promotion()).isNull();
    }

    @Test
    void anUnknownConductAfterTheSummerLeavesThePromotionOpen() {
        Summer summer = new Summer(List.of(), "CD");
        YearOutcome outcome =
                Pupils.ISSUED.evaluate(Pupils.of("TOAN=9.0 3x9.0", "D", new Conduct("T", "T", "Y"), 0, summer), true);
        assertThat(outcome.afterSummer()).isNotNull();
        assertThat(outcome.afterSummer().conduct()).isNull();
        assertThat(outcome.afterSummer().promotion()).isNull();
    }

    @Test
    void aSummerWithoutItsConductChangesNothing() {
        Summer summer = new Summer(List.of(), null);
        YearOutcome outcome =
                Pupils.ISSUED.evaluate(Pupils.of("TOAN=9.0 3x9.0", "D", new Conduct("T", "T", "Y"), 0, summer), true);
        assertThat(outcome.afterSummer()).isNotNull();
        assertThat(outcome.afterSummer().conduct()).isEqualTo("Y");
        assertThat(outcome.afterSummer().promotion()).isEqualTo("RETAINED");
    }

    private static YearOutcome second(SubjectKind kind, TermMarks marks) {
        return Pupils.ISSUED.evaluate(Pupils.of(new SubjectYear(Pupils.subject("TOAN", kind, 10), FULL, marks)), true);
    }

    private static boolean unknown(SubjectKind kind, TermMarks marks) {
        return second(kind, marks).subjects().get(0).hk2() == null;
    }

    private static List<String> missing(YearOutcome outcome) {
        return outcome.explanation().stream()
                .filter(reason -> reason.topic() == Reason.Topic.MISSING)
                .map(reason -> reason.sentence().vi())
                .toList();
    }
}
