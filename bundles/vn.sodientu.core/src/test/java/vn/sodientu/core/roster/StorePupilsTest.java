package vn.sodientu.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.draft;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;

class StorePupilsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
    private final World world = new World();

    @Test
    void theFirstListIsNumberedInVietnameseOrderOfGivenNames() {
        assertThat(names("8A")).containsExactly("Cà Thị Ánh", "Lò Văn Bình", "Vì Văn Cường");
    }

    @Test
    void newcomersGoToTheEndInOrderAmongThemselvesAndNobodyElseMoves() {
        assertThat(store(draft("8A", 5, "Đặng An"), draft("8A", 4, "Bùi Ái")).orThrow())
                .isEqualTo(new StoredPupils(2, 0, 0, 0));

        assertThat(names("8A")).containsExactly("Cà Thị Ánh", "Lò Văn Bình", "Vì Văn Cường", "Bùi Ái", "Đặng An");
        assertThat(members("8A")).extracting(Enrolment::ordinal).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void missingClassesAreCreatedWithTheProgrammeOfTheirGrade() {
        assertThat(store(draft("9B", 7, "Lò Văn Một"), draft("6A1", 8, "Lò Văn Hai"))
                        .orThrow())
                .isEqualTo(new StoredPupils(2, 0, 0, 2));

        assertThat(clazz("6A1").grade()).isEqualTo(6);
        assertThat(clazz("9B").subjects())
                .containsExactly(FakeRegulation.TOAN, FakeRegulation.VAN, FakeRegulation.NHAC);
    }

    @Test
    void aSecondTimeTheSameListChangesNothingAndIsNotAudited() {
        assertThat(store(draft("8A", 1, "Lò Văn Bình"), draft("8A", 2, "Cà Thị Ánh"))
                        .orThrow())
                .isEqualTo(new StoredPupils(0, 0, 2, 0));
        assertThat(world.audit("pupils.store")).hasSize(1);
    }

    @Test
    void aCorrectedNameIsAChangeOfTheSamePupil() {
        assertThat(store(draft("8A", 1, "Lò Văn Bính")).orThrow()).isEqualTo(new StoredPupils(0, 1, 0, 0));
        assertThat(names("8A")).containsExactly("Cà Thị Ánh", "Lò Văn Bính", "Vì Văn Cường");
    }

    @Test
    void aClassOfNoGradeOfTheSchoolIsAFault() {
        assertThat(paths(draft("13Z", 7, "Lò Một"), draft("10A1", 8, "Lò Hai"), draft("8", 9, "Lò Ba")))
                .containsExactly("pupils[0].clazz", "pupils[1].clazz", "pupils[2].clazz");
    }

    @Test
    void aCodeGivenTwiceIsAFaultOfBothRows() {
        assertThat(paths(draft("8A", 7, "Lò Một"), draft("8A", 8, "Lò Hai"), draft("8A", 7, "Lò Ba")))
                .containsExactly("pupils[0].code", "pupils[2].code");
    }

    @Test
    void aCodeOfAnotherPupilIsAFault() {
        PupilDraft one = draft("8A", 1, "Quàng Thị Khác");
        PupilDraft other = new PupilDraft(
                one.clazz(),
                one.code(),
                one.name(),
                LocalDate.of(2011, 5, 5),
                one.gender(),
                one.status(),
                one.statusDate(),
                one.particulars());

        Refusal refusal = World.refusal(store(other));

        assertThat(refusal.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("pupils[0].code");
            assertThat(fault.message().vi()).contains("đã thuộc về học sinh khác");
        });
    }

    @Test
    void aPupilOfAnotherClassIsAFaultUnlessHeMoves() {
        store(draft("8B", 7, "Lò Bảy")).orThrow();
        assertThat(paths(draft("8B", 1, "Lò Văn Bình"))).containsExactly("pupils[0].clazz");

        assertThat(store(draft("8B", 1, "Lò Văn Bình", PupilStatus.MOVED_IN, DAY))
                        .orThrow())
                .isEqualTo(new StoredPupils(0, 1, 0, 0));

        assertThat(names("8B")).containsExactly("Lò Bảy", "Lò Văn Bình");
        assertThat(members("8A").get(1).to()).isEqualTo(DAY.minusDays(1));
        assertThat(members("8B").get(1).from()).isEqualTo(DAY);
    }

    @Test
    void whoeverLeavesKeepsHisRowAndNumber() {
        store(draft("8A", 2, "Cà Thị Ánh", PupilStatus.MOVED_OUT, DAY)).orThrow();
        store(draft("8A", 7, "Lò Bảy")).orThrow();

        assertThat(names("8A")).containsExactly("Cà Thị Ánh", "Lò Văn Bình", "Vì Văn Cường", "Lò Bảy");
        assertThat(members("8A").get(0).to()).isEqualTo(DAY);
        assertThat(paths(draft("8A", 2, "Cà Thị Ánh"))).containsExactly("pupils[0].status");
    }

    @Test
    void aListWithAFaultStoresNothingAndARehearsalNeverDoes() {
        Object before = world.store.state();
        store(draft("8A", 7, "Lò Bảy"), draft("13Z", 8, "Lò Tám"));
        assertThat(world.roster
                        .storePupils(world.clerk, world.school, World.YEAR, List.of(draft("8C", 7, "Lò Bảy")), true)
                        .orThrow())
                .isEqualTo(new StoredPupils(1, 0, 0, 1));

        assertThat(world.store.state().equals(before) || names("8A").size() == 3)
                .isTrue();
        assertThat(world.audit("pupils.store")).hasSize(1);
    }

    private Outcome<StoredPupils> store(PupilDraft... drafts) {
        return world.roster.storePupils(world.clerk, world.school, World.YEAR, List.of(drafts), false);
    }

    private List<String> paths(PupilDraft... drafts) {
        return World.refusal(store(drafts)).violations().stream()
                .map(Violation::path)
                .toList();
    }

    private SchoolClass clazz(String name) {
        return world.roster.classes(world.clerk, world.school, World.YEAR).orThrow().stream()
                .filter(clazz -> clazz.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Enrolment> members(String name) {
        return world.roster.pupils(world.clerk, clazz(name).id()).orThrow();
    }

    private List<String> names(String name) {
        return members(name).stream().map(e -> e.pupil().name().full()).toList();
    }
}
