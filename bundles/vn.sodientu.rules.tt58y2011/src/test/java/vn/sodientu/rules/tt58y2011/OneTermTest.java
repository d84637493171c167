package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** A subject that is taught in one term by plan, and one that a pupil has in one term for another reason. */
class OneTermTest {
    private static final Subject SUBJECT = Pupils.subject("S", SubjectKind.SCORE, 10);
    private static final TermMarks FULL = Pupils.term("8 8", "8", "8");

    @Test
    void theYearsSentenceSaysThatTheSubjectIsTaughtInOneTermOnly() {
        assertThat(year(new SubjectYear(SUBJECT.in(Term.HK1), FULL, null))).satisfies(reason -> {
            assertThat(reason.sentence().vi())
                    .isEqualTo("Môn S, cả năm: điểm trung bình môn 8,0"
                            + " (theo kết quả học kì I, môn học chỉ dạy ở học kì này)");
            assertThat(reason.sentence().en()).endsWith("(as in Term 1, the only term it is taught in)");
            assertThat(reason.article().place()).isEqualTo("Đ10 k3");
        });
        assertThat(year(new SubjectYear(SUBJECT.in(Term.HK2), null, FULL))
                        .sentence()
                        .vi())
                .endsWith("(theo kết quả học kì II, môn học chỉ dạy ở học kì này)");
    }

    @Test
    void aPupilWhoMissesATermOfASubjectTaughtAllYearIsNotToldSo() {
        assertThat(year(new SubjectYear(SUBJECT, FULL, null)).sentence().vi()).endsWith("(theo kết quả học kì I)");
    }

    @Test
    void nothingIsMissingInTheOtherTerm() {
        YearOutcome outcome =
                Pupils.ISSUED.evaluate(Pupils.of(new SubjectYear(SUBJECT.in(Term.HK1), FULL, null)), true);
        assertThat(outcome.subjects().get(0).hk2()).isNull();
        assertThat(outcome.subjects().get(0).year()).isEqualTo(new Score(80));
        assertThat(reasons(outcome, Reason.Topic.MISSING)).noneMatch(reason -> "S".equals(reason.subject()));
    }

    private static Reason year(SubjectYear year) {
        return reasons(Pupils.ISSUED.evaluate(Pupils.of(year), true), Reason.Topic.SUBJECT).stream()
                .filter(reason -> reason.period() == Period.YEAR)
                .findFirst()
                .orElseThrow();
    }

    private static List<Reason> reasons(YearOutcome outcome, Reason.Topic topic) {
        return outcome.explanation().stream()
                .filter(reason -> reason.topic() == topic)
                .toList();
    }
}
