package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;

/** Đ14, Đ15 k3: a pupil with an individual education plan has results but no rank, and the principal decides. */
class PlanTest {
    private static final Subject MATHS = Pupils.subject("TOAN", SubjectKind.SCORE, 40);
    private static final TermMarks FEW = Pupils.term("6", "", "5");

    @Test
    void fewMarksGiveAResultOnceTheLastIsThere() {
        Subject music = Pupils.subject("AN", SubjectKind.COMMENT, 10);
        YearOutcome outcome = Pupils.ISSUED.evaluate(
                with(
                        Pupils.of(
                                new SubjectYear(MATHS, FEW, Pupils.term("6 7 8 9", "8", "")),
                                new SubjectYear(music, new TermMarks(List.of(), List.of(), Comment.PASS), null)),
                        null),
                false);
        // (6 + 3 × 5) : 4 = 5.25
        assertThat(outcome.subjects().get(0).hk1()).isEqualTo(Pupils.score(53));
        assertThat(outcome.subjects().get(0).hk2()).isNull();
        assertThat(outcome.subjects().get(0).year()).isNull();
        assertThat(outcome.subjects().get(1).year()).isEqualTo(Comment.PASS);
    }

    @Test
    void nothingIsClassified() {
        PupilYear good = Pupils.of("TOAN=9 8x9", "D", Pupils.GOOD, 50, new Summer(List.of(), null));
        YearOutcome outcome = Pupils.ISSUED.evaluate(with(good, "PROMOTED"), true);
        for (Period period : Period.values()) {
            assertThat(outcome.of(period).average()).isNull();
            assertThat(outcome.of(period).level()).isNull();
            assertThat(outcome.of(period).levelBefore()).isNull();
            assertThat(outcome.of(period).award()).isNull();
            assertThat(outcome.of(period).conduct()).isEqualTo("T");
        }
        assertThat(outcome.retestEligible()).isEmpty();
        assertThat(outcome.afterSummer()).isNull();
        assertThat(outcome.explanation())
                .extracting(Reason::topic)
                .contains(Topic.SUBJECT, Topic.LEVEL, Topic.PROMOTION)
                .doesNotContain(Topic.AVERAGE, Topic.ADJUSTMENT, Topic.BLOCKED, Topic.AWARD, Topic.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "TT58,PROMOTED,PROMOTED,",
        "TT58,RETAINED,RETAINED,",
        "TT58,,,",
        "TT58,RETEST,,plan.decision TT58 Đ14",
        "TT58_26,RETAINED,RETAINED,",
        "TT58_26,promoted,,plan.decision TT58_26 Đ15 k3"
    })
    void thePrincipalDecidesAboutPromotion(
            String code, @Nullable String decision, @Nullable String promotion, @Nullable String fault) {
        Regulation regulation = Pupils.regulation(code);
        PupilYear pupil = with(Pupils.of(new SubjectYear(MATHS, FEW, FEW)), decision);
        assertThat(regulation.evaluate(pupil, false).promotion()).isEqualTo(promotion);
        assertThat(faults(regulation, pupil)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void neitherMarksNorConductNorAbsencesAreDemandedButWhatIsImpossibleIsRefused() {
        PupilYear bare = new PupilYear(
                Pupils.EIGHTH,
                List.of(new SubjectYear(MATHS, FEW, TermMarks.none())),
                Conduct.NONE,
                null,
                null,
                IndividualPlan.UNDECIDED);
        assertThat(faults(Pupils.ISSUED, bare)).isEmpty();
        assertThat(faults(Pupils.AMENDED, bare)).isEmpty();
        PupilYear impossible = new PupilYear(
                Pupils.EIGHTH,
                List.of(new SubjectYear(MATHS, Pupils.term("8 8 8 8 8", "8 D", "D"), null)),
                new Conduct("D", null, null),
                -1,
                null,
                IndividualPlan.UNDECIDED);
        assertThat(faults(Pupils.AMENDED, impossible))
                .containsExactly(
                        "subjects[0].hk1.tx TT58_26 Đ8 k1",
                        "subjects[0].hk1.gk TT58_26 Đ8 k1",
                        "subjects[0].hk1.gk TT58_26 Đ6 k1",
                        "subjects[0].hk1.ck TT58_26 Đ6 k1",
                        "conduct.hk1 TT58_26 Đ3 k1",
                        "absences TT58_26 Đ15 k1 đ.b");
    }

    @ParameterizedTest
    @CsvSource({"TT58,TT58 Đ14", "TT58_26,TT58_26 Đ15 k3"})
    void theExplanationSaysSo(String code, String article) {
        PupilYear pupil = Pupils.of(new SubjectYear(MATHS, FEW, TermMarks.none()));
        assertThat(decisions(Pupils.regulation(code).evaluate(with(pupil, "RETAINED"), true)))
                .containsExactly(
                        "Học sinh được đánh giá theo kế hoạch giáo dục cá nhân: không xếp loại, không xét danh hiệu ("
                                + code + " Đ14)",
                        "Ở lại lớp: hiệu trưởng quyết định theo kế hoạch giáo dục cá nhân (" + article + ")");
        assertThat(decisions(Pupils.regulation(code).evaluate(with(pupil, null), true)))
                .contains("Hiệu trưởng chưa quyết định việc lên lớp của học sinh (" + article + ")");
    }

    private static List<String> decisions(YearOutcome outcome) {
        return outcome.explanation().stream()
                .filter(reason -> reason.subject() == null)
                .map(reason -> reason.sentence().vi() + " (" + reason.article() + ")")
                .toList();
    }

    private static PupilYear with(PupilYear pupil, @Nullable String decision) {
        return new PupilYear(
                pupil.classKind(),
                pupil.subjects(),
                pupil.conduct(),
                pupil.absences(),
                pupil.summer(),
                new IndividualPlan(decision));
    }

    private static List<String> faults(Regulation regulation, PupilYear pupil) {
        return regulation.check(pupil).stream()
                .map(fault -> fault.path() + " " + fault.article())
                .toList();
    }
}
