package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** Every fault of a case is named with its place and article; what both circulars share is tested once. */
class CheckTest {
    private static final Subject SUBJECT = Pupils.subject("LI", SubjectKind.SCORE, 30);
    private static final TermMarks FULL = Pupils.term("8 8 8 8", "8", "8");

    @Test
    void regularMarksAsIssuedAreAMinimumWithTwoMoreAllowed() {
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 8", "8", "8")))
                .containsExactly("subjects[0].hk2.tx TT58 Đ8 k2");
        assertThat(faults(Pupils.ISSUED, FULL)).isEmpty();
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 8 8 8 8", "8", "8"))).isEmpty();
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 8 8 8 8 8", "8", "8")))
                .containsExactly("subjects[0].hk2.tx TT58 Đ8 k2");
    }

    @Test
    void regularMarksAsAmendedAreAnExactNumber() {
        assertThat(faults(Pupils.AMENDED, FULL)).isEmpty();
        assertThat(faults(Pupils.AMENDED, Pupils.term("8 8 8 8 8", "8", "8")))
                .containsExactly("subjects[0].hk2.tx TT58_26 Đ8 k1");
    }

    @Test
    void periodicTestsAsIssuedAreOneToThree() {
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 8 8", "", "8")))
                .containsExactly("subjects[0].hk2.dk TT58 Đ8 k1");
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 8 8", "8 8 8", "8"))).isEmpty();
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 8 8", "8 8 8 8", "8")))
                .containsExactly("subjects[0].hk2.dk TT58 Đ8 k1");
    }

    @Test
    void theMessageSaysHowManyAreRight() {
        PupilYear pupil = Pupils.of(new SubjectYear(SUBJECT, FULL, Pupils.term("8 8 8", "8", "8")));
        assertThat(Pupils.ISSUED.check(pupil).get(0).message().vi())
                .isEqualTo("Môn LI, học kì II: có 3 KTtx, cần từ 4 đến 6");
    }

    @Test
    void theTermTestMustBeThere() {
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 8 8", "8", "")))
                .containsExactly("subjects[0].hk2.hk TT58 Đ8 k5");
        assertThat(faults(Pupils.AMENDED, Pupils.term("8 8 8 8", "", "")))
                .containsExactly("subjects[0].hk2.gk TT58_26 Đ8 k4", "subjects[0].hk2.ck TT58_26 Đ8 k4");
    }

    @Test
    void aMarkOfTheWrongKindIsAFaultAtItsOwnPlace() {
        assertThat(faults(Pupils.ISSUED, Pupils.term("8 8 D 8", "8 D", "D")))
                .containsExactly(
                        "subjects[0].hk2.tx[2] TT58 Đ6 k1",
                        "subjects[0].hk2.dk[1] TT58 Đ6 k1",
                        "subjects[0].hk2.hk TT58 Đ6 k1");
    }

    @Test
    void musicIsAssessedByComment() {
        PupilYear pupil = Pupils.of(Pupils.year("AN", SubjectKind.SCORE, Pupils.score(80)));
        assertThat(faults(Pupils.ISSUED, pupil)).containsExactly("subjects[0].kind TT58 Đ6 k1");
    }

    @Test
    void conductIsGivenForTermsAndYear() {
        assertThat(faults(Pupils.ISSUED, Pupils.of("TOAN=8", "D", new Conduct("D", null, null), 0)))
                .containsExactly("conduct.hk1 TT58 Đ3 k1", "conduct.hk2 TT58 Đ3 k1", "conduct.year TT58 Đ3 k2");
    }

    @Test
    void absencesMustBeCounted() {
        assertThat(faults(Pupils.ISSUED, Pupils.of("TOAN=8", "D", Pupils.GOOD, null)))
                .containsExactly("absences TT58 Đ15 k1 đ.b");
    }

    @Test
    void aSummerOfTheRightSubjectsHasNoFault() {
        Summer summer = new Summer(
                List.of(new Summer.Retest("TOAN", Pupils.score(50)), new Summer.Retest("C0", Comment.PASS)), null);
        assertThat(faults(Pupils.ISSUED, Pupils.of("TOAN=4.0 3x5.0", "CD", Pupils.GOOD, 0, summer)))
                .isEmpty();
    }

    @Test
    void aSubjectAtFiveIsNotTestedAgain() {
        Summer summer = new Summer(List.of(new Summer.Retest("S0", Pupils.score(60))), "TB");
        assertThat(faults(Pupils.ISSUED, Pupils.of("TOAN=4.0 3x5.0", "CD", Pupils.GOOD, 0, summer)))
                .containsExactly("summer.retests[0].subject TT58 Đ16", "summer.conduct_after TT58 Đ17");
    }

    private static List<String> faults(Regulation regulation, TermMarks second) {
        return faults(regulation, Pupils.of(new SubjectYear(SUBJECT, FULL, second)));
    }

    private static List<String> faults(Regulation regulation, PupilYear pupil) {
        return regulation.check(pupil).stream()
                .map(fault -> fault.path() + " " + fault.article())
                .toList();
    }
}
