package vn.sodientu.core.summer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.summer.ListKind;
import vn.sodientu.api.summer.SummerList;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.PupilId;

class SummerReadingTest {
    private final SummerWorld summer = new SummerWorld();
    private final World world = summer.world;

    @BeforeEach
    void aReassessedATrainedAndAnUndecidedPupil() {
        summer.year(0, "4", "6", "CĐ", "T");
        summer.year(1, "8", "6", "Đ", "CD");
        summer.enter(2, "TOAN", "3");
    }

    @Test
    void whoIsEntitledToWhatIsListedWithTheResultOfTheYear() {
        SummerList list = list();

        assertThat(list.members()).isEqualTo(3);
        assertThat(list.undecided()).isEqualTo(1);
        assertThat(list.pupils()).hasSize(2);
        SummerPupil first = list.pupils().get(0);
        assertThat(first.retests())
                .extracting(retest -> retest.subject().code() + " " + retest.year() + " " + retest.editable())
                .containsExactly("NHAC FAIL true", "TOAN Score[tenths=40] true");
        assertThat(first.training()).isNull();
        assertThat(list.pupils().get(1).training()).isNotNull();
    }

    @Test
    void aTeacherOfASubjectSeesAndEntersItAndNothingElse() {
        world.policy.forbid((who, what, where) -> what == Permission.VIEW_RESULTS
                || what == Permission.RECORD_SUMMER
                || what == Permission.RECORD_CONDUCT
                || (where instanceof Scope.OfSheet at && !at.sheet().subject().equals("TOAN")));

        SummerList list = list();

        assertThat(list.pupils()).singleElement().satisfies(pupil -> {
            assertThat(pupil.outcome()).isNull();
            assertThat(pupil.retests())
                    .extracting(retest -> retest.subject().code())
                    .containsExactly("TOAN");
        });
        assertThat(summer.record(summer.item(0, "TOAN", "5", 0)).orThrow()).hasSize(1);
        Refusal refusal = World.refusal(summer.record(summer.item(0, "NHAC", "Đ", 0), summer.item(1, null, "D", 0)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations())
                .extracting(fault -> fault.path())
                .containsExactly("records[0].subject", "records[1].subject");
    }

    @Test
    void theHomeroomTeacherRecordsTheTrainingAndNoSubject() {
        world.policy.forbid((who, what, where) ->
                what == Permission.RECORD_SUMMER || (what == Permission.ENTER_MARKS && where instanceof Scope.OfSheet));

        assertThat(list().pupils().get(0).retests().get(0).editable()).isFalse();
        summer.record(summer.item(1, null, "D", 0)).orThrow();
        assertThat(World.refusal(summer.record(summer.item(0, "TOAN", "5", 0))).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void theListsOfTheYearCountTheSummer() {
        assertThat(listed(ListKind.RETEST)).containsExactly(summer.pupil(0));
        assertThat(listed(ListKind.TRAINING)).containsExactly(summer.pupil(1));
        assertThat(listed(ListKind.PROMOTED)).isEmpty();

        summer.record(summer.item(0, "TOAN", "5", 0), summer.item(0, "NHAC", "CĐ", 0), summer.item(1, null, "D", 0))
                .orThrow();

        assertThat(listed(ListKind.PROMOTED)).containsExactly(summer.pupil(1));
        assertThat(listed(ListKind.RETAINED)).containsExactly(summer.pupil(0));
        assertThat(listed(ListKind.RETEST)).containsExactly(summer.pupil(0));
        assertThat(listed(ListKind.AWARDS)).isEmpty();
        assertThat(world.summers
                        .listed(world.clerk, world.school, World.YEAR, ListKind.PROMOTED)
                        .orThrow())
                .hasSize(1);
    }

    private SummerList list() {
        return world.summers.ofClass(world.clerk, world.clazz.id()).orThrow();
    }

    private List<PupilId> listed(ListKind kind) {
        return world.summers.listed(world.clerk, world.clazz.id(), kind).orThrow().stream()
                .map(listed -> listed.pupil().enrolment().pupil().id())
                .toList();
    }
}
