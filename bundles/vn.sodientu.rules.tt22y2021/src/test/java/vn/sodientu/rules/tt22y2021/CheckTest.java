package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** Every fault of a case is named with its place and article. */
class CheckTest {
    private static final Subject SUBJECT = Pupils.subject("KHTN", SubjectKind.SCORE, 140);
    private static final TermMarks FULL = Pupils.term(4, Pupils.score(80));

    @Test
    void aCompleteCaseHasNoFault() {
        assertThat(faults(new SubjectYear(SUBJECT, FULL, FULL))).isEmpty();
    }

    @Test
    void oneRegularMarkTooFewOrTooManyIsAFault() {
        assertThat(faults(new SubjectYear(SUBJECT, Pupils.term(3, Pupils.score(80)), FULL)))
                .containsExactly("subjects[0].hk1.tx TT22 Đ6 k2");
        assertThat(faults(new SubjectYear(SUBJECT, FULL, Pupils.term(5, Pupils.score(80)))))
                .containsExactly("subjects[0].hk2.tx TT22 Đ6 k2");
    }

    @Test
    void theMessageSaysWhatIsWrongAndWhatIsRight() {
        PupilYear pupil = Pupils.of(new SubjectYear(SUBJECT, Pupils.term(3, Pupils.score(80)), FULL));
        Violation fault = Pupils.REGULATION.check(pupil).get(0);
        assertThat(fault.message().vi()).isEqualTo("Môn KHTN, học kì I: có 3 ĐĐGtx, cần đúng 4");
        assertThat(fault.message().en()).isEqualTo("Môn KHTN, Term 1: 3 tx marks are given, exactly 4 are required");
    }

    @Test
    void aMissingMidTermOrFinalMarkIsAFault() {
        TermMarks term = new TermMarks(FULL.regular(), List.of(), null);
        assertThat(faults(new SubjectYear(SUBJECT, term, FULL)))
                .containsExactly("subjects[0].hk1.gk TT22 Đ7 k3", "subjects[0].hk1.ck TT22 Đ7 k3");
    }

    @Test
    void twoMidTermMarksAreAFault() {
        TermMarks term = new TermMarks(FULL.regular(), Pupils.marks("8 8"), Pupils.score(80));
        assertThat(faults(new SubjectYear(SUBJECT, term, FULL))).containsExactly("subjects[0].hk1.gk TT22 Đ7 k1");
    }

    @Test
    void aCommentInAScoredSubjectIsAFaultAtItsOwnPlace() {
        TermMarks term = new TermMarks(Pupils.marks("8 8 D 8"), List.of(Comment.PASS), Comment.PASS);
        assertThat(faults(new SubjectYear(SUBJECT, term, FULL)))
                .containsExactly(
                        "subjects[0].hk1.tx[2] TT22 Đ5 k3",
                        "subjects[0].hk1.gk TT22 Đ5 k3",
                        "subjects[0].hk1.ck TT22 Đ5 k3");
    }

    @Test
    void aScoreInACommentSubjectIsAFault() {
        Subject arts = Pupils.subject("NT", SubjectKind.COMMENT, 70);
        TermMarks good = Pupils.term(2, Comment.PASS);
        TermMarks bad = Pupils.term(Pupils.marks("D 7"), Comment.PASS, Comment.PASS);
        assertThat(faults(new SubjectYear(arts, good, bad))).containsExactly("subjects[0].hk2.tx[1] TT22 Đ5 k3");
    }

    @Test
    void aSubjectOfTheWrongKindIsAFault() {
        TermMarks term = Pupils.term(2, Pupils.score(80));
        TermMarks comments = Pupils.term(2, Comment.PASS);
        assertThat(faults(
                        new SubjectYear(Pupils.subject("GDTC", SubjectKind.SCORE, 35), term, term),
                        new SubjectYear(Pupils.subject("TOAN", SubjectKind.COMMENT, 140), comments, comments)))
                .containsExactly("subjects[0].kind TT22 Đ5 k3", "subjects[1].kind TT22 Đ5 k3");
    }

    @Test
    void aSubjectGivenTwiceAndAnEmptyCaseAreFaults() {
        assertThat(faults(new SubjectYear(SUBJECT, FULL, FULL), new SubjectYear(SUBJECT, FULL, null)))
                .containsExactly("subjects[1].code");
        assertThat(faults()).containsExactly("subjects");
    }

    @Test
    void aSpecialisedSubjectThatNobodyTeachesIsAFault() {
        ClassKind kind = new ClassKind(SchoolLevel.THPT, 10, "LI");
        PupilYear pupil = new PupilYear(kind, List.of(new SubjectYear(SUBJECT, FULL, FULL)), Pupils.GOOD, 0, null);
        assertThat(faults(pupil)).containsExactly("class_kind.specialised_subject");
    }

    @Test
    void trainingMustBeAKnownCodeOfBothTermsAndNotOfTheYear() {
        PupilYear pupil = Pupils.of("8", "D", new Conduct(null, "TB", "T"), 0);
        assertThat(faults(pupil))
                .containsExactly("conduct.hk1 TT22 Đ8 k1", "conduct.hk2 TT22 Đ8 k1", "conduct.year TT22 Đ8 k1");
    }

    @Test
    void absencesMustBeCounted() {
        assertThat(faults(Pupils.of("8", "D", Pupils.GOOD, null))).containsExactly("absences TT22 Đ12 k1 đ.c");
        assertThat(faults(Pupils.of("8", "D", Pupils.GOOD, -1))).containsExactly("absences TT22 Đ12 k1 đ.c");
    }

    @Test
    void aSummerOfTheRightSubjectsHasNoFault() {
        assertThat(faults(failing(new Summer(List.of(new Summer.Retest("S0", Pupils.score(50))), null))))
                .isEmpty();
    }

    @Test
    void aRetestOfAnUnknownOrGoodSubjectIsAFault() {
        Summer summer = new Summer(
                List.of(new Summer.Retest("X", Pupils.score(50)), new Summer.Retest("S7", Pupils.score(50))), null);
        assertThat(faults(failing(summer)))
                .containsExactly("summer.retests[0].subject", "summer.retests[1].subject TT22 Đ14");
    }

    @Test
    void aRetestGivenTwiceOrOfTheWrongKindIsAFault() {
        Summer summer = new Summer(
                List.of(new Summer.Retest("S0", Pupils.score(50)), new Summer.Retest("S0", Comment.PASS)), null);
        assertThat(faults(failing(summer)))
                .containsExactly("summer.retests[1].subject", "summer.retests[1].result TT22 Đ5 k3");
    }

    @Test
    void aPromotedPupilHasNoSummer() {
        Summer summer = new Summer(List.of(new Summer.Retest("C0", Pupils.score(50))), "D");
        assertThat(faults(Pupils.of("8 8 8 8 8 8 8 8", "D", Pupils.GOOD, 0, summer)))
                .containsExactly(
                        "summer.retests[0].result TT22 Đ5 k3",
                        "summer.retests[0].subject TT22 Đ14",
                        "summer.conduct_after TT22 Đ13");
    }

    @Test
    void theSummersTrainingMustBeAKnownCode() {
        Summer summer = new Summer(List.of(), "Y");
        assertThat(faults(Pupils.of("8 8 8 8 8 8 8 8", "D", new Conduct("T", "CD", null), 0, summer)))
                .containsExactly("summer.conduct_after TT22 Đ8 k1");
    }

    @Test
    void aPupilWithBothResultsUnsatisfactoryMayTrainAndBeReassessed() {
        Summer summer = new Summer(List.of(new Summer.Retest("S0", Pupils.score(50))), "D");
        PupilYear pupil = Pupils.of("3 8 8 8 8 3 3 3", "D", new Conduct("T", "CD", null), 0, summer);
        assertThat(faults(pupil)).isEmpty();
    }

    private static PupilYear failing(Summer summer) {
        return Pupils.of("3 3 3 8 8 8 8 8", "D", Pupils.GOOD, 0, summer);
    }

    private static List<String> faults(SubjectYear... subjects) {
        return faults(Pupils.of(subjects));
    }

    private static List<String> faults(PupilYear pupil) {
        return Pupils.REGULATION.check(pupil).stream()
                .map(fault -> fault.path() + (fault.article() == null ? "" : " " + Objects.toString(fault.article())))
                .toList();
    }
}
