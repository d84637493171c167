package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.Violation;

/** What a summer leaves open stays open. */
class SummerTest {
    private static final Conduct FAILED_CONDUCT = new Conduct("T", "Y", "Y");
    private static final PupilYear GOOD_MARKS = Pupils.of("TOAN=8 7x8", "D", Pupils.GOOD, 0);

    @Test
    void nothingIsDecidedWhileOneOfTheTwoIsUnknown() {
        assertThat(YearRules.afterSummer("RETEST", null, Behaviour.T)).isNull();
        assertThat(YearRules.afterSummer("RETEST", Level.K, null)).isNull();
        assertThat(YearRules.afterSummer("RETEST", Level.K, Behaviour.T)).isEqualTo("PROMOTED");
    }

    @Test
    void whoWasToTrainAndHasNoResultKeepsTheOldOne() {
        assertThat(after(FAILED_CONDUCT, null).conduct()).isEqualTo("Y");
        assertThat(after(FAILED_CONDUCT, null).promotion()).isEqualTo("RETAINED");
        assertThat(after(FAILED_CONDUCT, "K").promotion()).isEqualTo("PROMOTED");
    }

    @Test
    void aResultNobodyAskedForChangesNothing() {
        assertThat(after(Pupils.GOOD, "K").conduct()).isEqualTo("T");
    }

    @Test
    void aYearThatIsNotDecidedYetIsNotDecidedBySummer() {
        SummerOutcome outcome = Pupils.ISSUED
                .evaluate(new PupilYear(Pupils.EIGHTH, GOOD_MARKS.subjects(), Conduct.NONE, 0, summer("K")), true)
                .afterSummer();
        assertThat(outcome).isEqualTo(new SummerOutcome(Pupils.score(80), "G", null, null));
    }

    @Test
    void theSummerIsCheckedByItselfWhateverElseTheCaseLacks() {
        PupilYear many = new PupilYear(Pupils.EIGHTH, GOOD_MARKS.subjects(), Pupils.GOOD, null, summer("K"));
        assertThat(Pupils.ISSUED.check(many)).extracting(Violation::path).containsExactly("absences");
        assertThat(Pupils.ISSUED.checkSummer(many)).extracting(Violation::path).containsExactly("summer.conduct_after");
        assertThat(Pupils.ISSUED.checkSummer(GOOD_MARKS)).isEmpty();
    }

    private static SummerOutcome after(Conduct conduct, @Nullable String conductAfter) {
        PupilYear pupil = new PupilYear(Pupils.EIGHTH, GOOD_MARKS.subjects(), conduct, 0, summer(conductAfter));
        SummerOutcome outcome = Pupils.ISSUED.evaluate(pupil, true).afterSummer();
        return Objects.requireNonNull(outcome);
    }

    private static Summer summer(@Nullable String conductAfter) {
        return new Summer(List.of(), conductAfter);
    }
}
