package vn.sodientu.core.results;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

class ResultComponentTest {
    private final World world = new World();

    @Test
    void aClassIsAnsweredInListOrderWithBlanksForThoseWithoutMarks() {
        enter();

        List<PupilResult> results = of(false);

        assertThat(results).extracting(r -> r.enrolment().pupil().id()).containsExactlyElementsOf(world.pupils);
        assertThat(results).extracting(r -> r.outcome().hk1().level()).containsExactly("T", null, null);
        assertThat(results).allMatch(r -> r.outcome().explanation().isEmpty());
    }

    @Test
    void reasonsComeFromTheVersionThatIsStoredEvenWhenANewerOneIsThere() {
        enter();
        world.bind(FakeRegulation.of("TT22", "2.0.0"), 2);

        YearOutcome outcome = of(true).get(0).outcome();

        assertThat(outcome.regulation()).isEqualTo(new RegulationId("TT22", "1.0.0"));
        assertThat(outcome.explanation().get(0).sentence().vi()).isEqualTo("by TT22/1.0.0");
    }

    @Test
    void figuresStayAndReasonsComeFromTheNextVersionOnceTheOldOneIsGone() {
        World fresh = new World(FakeRegulation.of("TT22", "0.5.0"));
        Map<String, Object> gone = Map.of("service.id", 1L, "service.bundleid", 1L);
        fresh.register.enter(fresh.clerk, fresh.marks(fresh.sheet("TOAN", Term.HK1), cell(0, "ck", 0, "9")));
        fresh.bind(FakeRegulation.of("TT22", "2.0.0"), 2);
        fresh.regulations.unbindRegulation(FakeRegulation.of("TT22", "0.5.0"), gone);

        YearOutcome outcome = fresh.results
                .ofPupil(fresh.clerk, fresh.pupils.get(0), World.YEAR, true)
                .orThrow()
                .outcome();

        assertThat(outcome.regulation().version()).isEqualTo("0.5.0");
        assertThat(outcome.explanation().get(0).sentence().vi()).isEqualTo("by TT22/2.0.0");
    }

    @Test
    void aRecomputationStoresTheWholeClassUnderTheGoverningVersion() {
        enter();
        world.bind(FakeRegulation.of("TT22", "2.0.0"), 2);

        assertThat(world.results.recompute(world.clerk, world.clazz.id()).orThrow())
                .isEqualTo(3);

        assertThat(of(false)).allMatch(r -> r.outcome().regulation().version().equals("2.0.0"));
        assertThat(of(false).get(0).outcome().hk1().level()).isEqualTo("T");
        assertThat(world.audit("results.recompute")).hasSize(1);
    }

    @Test
    void aPupilWithoutAClassInTheYearIsNotFound() {
        Refusal refusal =
                World.refusal(world.results.ofPupil(world.clerk, world.pupils.get(0), new SchoolYear(2020), false));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private void enter() {
        world.register.enter(world.clerk, world.marks(world.sheet("TOAN", Term.HK1), cell(0, "ck", 0, "9")));
    }

    private List<PupilResult> of(boolean explain) {
        return world.results.ofClass(world.clerk, world.clazz.id(), explain).orThrow();
    }
}
