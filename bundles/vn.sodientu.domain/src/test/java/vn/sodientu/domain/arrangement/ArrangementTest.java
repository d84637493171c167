package vn.sodientu.domain.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

class ArrangementTest {
    private static final Arrangement FIRST = new Arrangement.Exemption("TD", Period.HK1);
    private static final Arrangement PLAN = new Arrangement.IndividualEducation(null);
    private static final LocalDate DUE = LocalDate.of(2026, 1, 15);
    private static final Arrangement MISSED = new Arrangement.MakeUp("TD", Term.HK1, "gk", DUE);

    @Test
    void twoOfOneSubjectOverlapWhereTheirPeriodsMeet() {
        assertThat(FIRST.overlaps(new Arrangement.Exemption("TD", Period.YEAR))).isTrue();
        assertThat(FIRST.overlaps(new Arrangement.NotTaken("TD", Period.HK1))).isTrue();
        assertThat(FIRST.overlaps(new Arrangement.Exemption("TD", Period.HK2))).isFalse();
        assertThat(FIRST.overlaps(new Arrangement.Exemption("AN", Period.HK1))).isFalse();
    }

    @Test
    void aPupilHasOneIndividualPlanBesideAnythingElse() {
        assertThat(PLAN.overlaps(new Arrangement.IndividualEducation("PROMOTED")))
                .isTrue();
        assertThat(PLAN.overlaps(FIRST)).isFalse();
        assertThat(FIRST.overlaps(PLAN)).isFalse();
    }

    @Test
    void aTestIsToBeMadeUpOnce() {
        assertThat(MISSED.overlaps(new Arrangement.MakeUp("TD", Term.HK1, "gk", DUE.plusDays(1))))
                .isTrue();
        assertThat(MISSED.overlaps(new Arrangement.MakeUp("TD", Term.HK2, "gk", DUE)))
                .isFalse();
        assertThat(MISSED.overlaps(new Arrangement.MakeUp("TD", Term.HK1, "ck", DUE)))
                .isFalse();
        assertThat(MISSED.overlaps(FIRST)).isFalse();
        assertThat(FIRST.overlaps(MISSED)).isFalse();
    }

    @Test
    void itsSentenceNamesPeriodAndDecision() {
        assertThat(text(FIRST, new Grounds("12/QĐ", LocalDate.of(2025, 9, 5), "Bệnh tim")))
                .isEqualTo("Được miễn học kì I theo quyết định số 12/QĐ ngày 05/09/2025");
        assertThat(text(new Arrangement.Exemption("TD", Period.YEAR), new Grounds(null, null, "")))
                .isEqualTo("Được miễn học cả năm");
        assertThat(text(MISSED, new Grounds(null, null, "")))
                .isEqualTo("Vắng có lí do, chờ làm bù đến hết ngày 15/01/2026");
    }

    @Test
    void aTermIsCoveredByItselfAndByTheYear() {
        assertThat(Period.HK1.covers(Term.HK1)).isTrue();
        assertThat(Period.HK1.covers(Term.HK2)).isFalse();
        assertThat(Period.YEAR.covers(Term.HK2)).isTrue();
    }

    private static String text(Arrangement what, Grounds grounds) {
        GrantedArrangement granted = new GrantedArrangement(
                new ArrangementId(1, 2),
                new ClassId(1, 3),
                new PupilId(1, 4),
                what,
                grounds,
                1,
                false,
                "giaovu",
                Instant.EPOCH);
        return ArrangementText.of(granted, ExemptionRule.Effect.LEFT_OUT).vi();
    }
}
