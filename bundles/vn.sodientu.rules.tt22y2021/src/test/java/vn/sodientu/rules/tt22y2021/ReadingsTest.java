package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** Where the text is open, the other reading gives the other outcome. */
class ReadingsTest {
    @Test
    void liftedInsteadOfLeftOutTheSubjectCountsAmongTheSix() {
        Example example = Example.of("TT22-36");
        Regulation lift = with(new Readings(Readings.Sole.LIFT, true, true, false));
        assertThat(lift.evaluate(example.pupil(), false).year().level())
                .isEqualTo(example.alternative().path("level.year").asText());
        assertThat(Pupils.REGULATION.evaluate(example.pupil(), false).year().level())
                .isEqualTo("D");
    }

    @Test
    void liftingTreatsACommentSubjectAsPassed() {
        Regulation lift = with(new Readings(Readings.Sole.LIFT, true, true, false));
        YearOutcome outcome = lift.evaluate(Pupils.of("8 8 8 8 8 8 8 8", "CD", Pupils.GOOD, 0), false);
        assertThat(outcome.year().levelBefore()).isEqualTo("D");
        assertThat(outcome.year().level()).isEqualTo("K");
    }

    @Test
    void aCommentSubjectMayBeKeptOutOfTheAdjustment() {
        Regulation scoresOnly = with(new Readings(Readings.Sole.EXCLUDE, false, true, false));
        assertThat(scoresOnly
                        .evaluate(Pupils.of("8 8 8 8 8 8 8 8", "CD", Pupils.GOOD, 0), false)
                        .year()
                        .level())
                .isEqualTo("D");
        assertThat(scoresOnly
                        .evaluate(Pupils.of("8 8 8 8 8 8 8 4.9", "D", Pupils.GOOD, 0), false)
                        .year()
                        .level())
                .isEqualTo("K");
    }

    @Test
    void articleFourteenReadLiterallyRetainsWhoFailedBoth() {
        Example example = Example.of("TT22-35");
        Regulation literal = with(new Readings(Readings.Sole.EXCLUDE, true, false, false));
        YearOutcome outcome = literal.evaluate(example.pupil(), false);
        assertThat(outcome.promotion())
                .isEqualTo(example.alternative().path("promotion").asText());
        assertThat(outcome.retestEligible()).isEmpty();
        assertThat(outcome.afterSummer()).isNotNull();
        assertThat(outcome.afterSummer().promotion()).isEqualTo("RETAINED");
        assertThat(literal.evaluate(example.pupil(), true).explanation())
                .anySatisfy(reason -> assertThat(reason.article()).isEqualTo(Parameters.RETAINED));
    }

    @Test
    void theClusterOfTopicsMayBeAMarkOfItsOwn() {
        Regulation extra = with(new Readings(Readings.Sole.EXCLUDE, true, true, true));
        Subject physics = Pupils.subject("LI", SubjectKind.SCORE, 70);
        assertThat(extra.plan(physics, Term.HK1).columns())
                .filteredOn(column -> column.slot() == MarkColumn.Slot.REGULAR)
                .extracting(MarkColumn::required)
                .containsExactly(true, true, true, false);
        SubjectYear four = new SubjectYear(physics, Pupils.term(4, Pupils.score(80)), Pupils.term(3, Pupils.score(80)));
        assertThat(extra.check(Pupils.of(four))).isEmpty();
        assertThat(Pupils.REGULATION.check(Pupils.of(four))).hasSize(1);
        assertThat(extra.plan(Pupils.subject("AN", SubjectKind.COMMENT, 70), Term.HK1)
                        .columns())
                .hasSize(4);
    }

    private static Regulation with(Readings readings) {
        return new Circular22("1.0.0", readings);
    }
}
