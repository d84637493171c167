package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

/** Đ11, Đ12 k4: a pupil with an individual education plan has results but no level, and the principal decides. */
class PlanTest {
    private static final Subject MATHS = Pupils.subject("TOAN", SubjectKind.SCORE, 140);
    private static final Subject ARTS = Pupils.subject("NT", SubjectKind.COMMENT, 70);
    private static final TermMarks FEW = new TermMarks(Pupils.marks("6"), List.of(), Pupils.score(50));

    @Test
    void fewMarksGiveAResultOnceTheLastIsThere() {
        TermMarks begun = new TermMarks(Pupils.marks("6 7 8 9"), Pupils.marks("8"), null);
        YearOutcome outcome = evaluate(
                IndividualPlan.UNDECIDED,
                new SubjectYear(MATHS, FEW, begun),
                new SubjectYear(ARTS, new TermMarks(List.of(), List.of(), Comment.PASS), TermMarks.none()));
        // (6 + 3 × 5) : 4 = 5.25
        assertThat(outcome.subjects().get(0).hk1()).isEqualTo(Pupils.score(53));
        assertThat(outcome.subjects().get(0).hk2()).isNull();
        assertThat(outcome.subjects().get(0).year()).isNull();
        assertThat(outcome.subjects().get(1).hk1()).isEqualTo(Comment.PASS);
        assertThat(outcome.subjects().get(1).hk2()).isNull();
    }

    @Test
    void nothingIsClassified() {
        PupilYear good = Pupils.of("9 9 9 9 9 9 9 3", "D", Pupils.GOOD, 50, new Summer(List.of(), null));
        YearOutcome outcome = Pupils.REGULATION.evaluate(with(good, new IndividualPlan("PROMOTED")), true);
        for (Period period : Period.values()) {
            assertThat(outcome.of(period).level()).isNull();
            assertThat(outcome.of(period).levelBefore()).isNull();
            assertThat(outcome.of(period).award()).isNull();
            assertThat(outcome.of(period).conduct()).isEqualTo("T");
        }
        assertThat(outcome.subjects().get(0).year()).isEqualTo(Pupils.score(90));
        assertThat(outcome.retestEligible()).isEmpty();
        assertThat(outcome.afterSummer()).isNull();
        assertThat(outcome.explanation())
                .extracting(Reason::topic)
                .doesNotContain(Topic.ADJUSTMENT, Topic.BLOCKED, Topic.AWARD, Topic.NEEDED, Topic.MISSING);
    }

    @Test
    void thePrincipalDecidesAboutPromotion() {
        assertThat(promotion("PROMOTED")).isEqualTo("PROMOTED");
        assertThat(promotion("RETAINED")).isEqualTo("RETAINED");
        assertThat(promotion(null)).isNull();
        assertThat(promotion("REASSESS")).isNull();
    }

    @Test
    void aWrongDecisionIsAFaultAndNoneIsNot() {
        assertThat(deciding("PROMOTED")).isEmpty();
        assertThat(deciding("RETAINED")).isEmpty();
        assertThat(deciding(null)).isEmpty();
        assertThat(deciding("REASSESS")).containsExactly("plan.decision TT22 Đ12 k4");
    }

    @Test
    void neitherMarksNorTrainingNorAbsencesAreDemanded() {
        PupilYear pupil = new PupilYear(
                Pupils.EIGHTH,
                List.of(new SubjectYear(MATHS, FEW, TermMarks.none())),
                Conduct.NONE,
                null,
                null,
                IndividualPlan.UNDECIDED);
        assertThat(faults(pupil)).isEmpty();
        assertThat(faults(new PupilYear(Pupils.EIGHTH, pupil.subjects(), Conduct.NONE, null, null)))
                .hasSize(8);
    }

    @Test
    void whatIsImpossibleIsStillRefused() {
        TermMarks impossible = new TermMarks(Pupils.marks("8 8 8 8 8"), Pupils.marks("8 8"), Comment.PASS);
        PupilYear pupil = new PupilYear(
                Pupils.EIGHTH,
                List.of(new SubjectYear(MATHS, impossible, null)),
                new Conduct("TB", null, "T"),
                -1,
                new Summer(List.of(), null),
                IndividualPlan.UNDECIDED);
        assertThat(faults(pupil))
                .containsExactly(
                        "subjects[0].hk1.tx TT22 Đ6 k2",
                        "subjects[0].hk1.gk TT22 Đ7 k1",
                        "subjects[0].hk1.ck TT22 Đ5 k3",
                        "conduct.hk1 TT22 Đ8 k1",
                        "conduct.year TT22 Đ8 k1",
                        "absences TT22 Đ12 k1 đ.c");
    }

    @Test
    void aPlanKnowsNoSummer() {
        Summer summer = new Summer(List.of(new Summer.Retest("S0", Pupils.score(50))), "D");
        PupilYear pupil = Pupils.of("3 8 8 8 8 8 8 8", "D", Pupils.GOOD, 0, summer);
        assertThat(faults(with(pupil, new IndividualPlan("RETAINED"))))
                .containsExactly("summer.retests[0].subject TT22 Đ14", "summer.conduct_after TT22 Đ13");
    }

    @Test
    void theExplanationSaysSo() {
        assertThat(decisions(new IndividualPlan("PROMOTED")))
                .containsExactly(
                        "Học sinh được đánh giá theo kế hoạch giáo dục cá nhân: không xếp loại, không xét danh hiệu"
                                + " (TT22 Đ11)",
                        "Được lên lớp: hiệu trưởng quyết định theo kế hoạch giáo dục cá nhân (TT22 Đ12 k4)");
        assertThat(decisions(IndividualPlan.UNDECIDED))
                .contains("Hiệu trưởng chưa quyết định việc lên lớp của học sinh (TT22 Đ12 k4)");
    }

    private static List<String> decisions(IndividualPlan plan) {
        return evaluate(plan, new SubjectYear(MATHS, FEW, TermMarks.none())).explanation().stream()
                .filter(reason -> reason.subject() == null)
                .map(reason -> reason.sentence().vi() + " (" + reason.article() + ")")
                .toList();
    }

    private static YearOutcome evaluate(IndividualPlan plan, SubjectYear... subjects) {
        return Pupils.REGULATION.evaluate(with(Pupils.of(subjects), plan), true);
    }

    private static PupilYear with(PupilYear pupil, IndividualPlan plan) {
        return new PupilYear(
                pupil.classKind(), pupil.subjects(), pupil.conduct(), pupil.absences(), pupil.summer(), plan);
    }

    private static @Nullable String promotion(@Nullable String decision) {
        return Pupils.REGULATION
                .evaluate(with(Pupils.of(new SubjectYear(MATHS, FEW, FEW)), new IndividualPlan(decision)), false)
                .promotion();
    }

    private static List<String> deciding(@Nullable String decision) {
        return faults(with(Pupils.of(new SubjectYear(MATHS, FEW, FEW)), new IndividualPlan(decision)));
    }

    private static List<String> faults(PupilYear pupil) {
        return Pupils.REGULATION.check(pupil).stream()
                .map(fault -> fault.path() + " " + fault.article())
                .toList();
    }
}
