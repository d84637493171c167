package vn.sodientu.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sodientu.domain.year.Term;

class SubjectTest {
    private static final Subject SUBJECT = new Subject("CN", "Công nghệ", SubjectKind.SCORE, Periods.yearly(35));

    @Test
    void aSubjectIsTaughtInBothTermsUnlessATermIsNamed() {
        assertThat(Term.values()).allMatch(SUBJECT::taughtIn);
        assertThat(SUBJECT.in(Term.HK1).taughtIn(Term.HK1)).isTrue();
        assertThat(SUBJECT.in(Term.HK1).taughtIn(Term.HK2)).isFalse();
        assertThat(SUBJECT.in(Term.HK2).in(null)).isEqualTo(SUBJECT);
    }
}
