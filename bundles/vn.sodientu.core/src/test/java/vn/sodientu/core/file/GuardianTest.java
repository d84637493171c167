package vn.sodientu.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.file.ChangeGuardian;
import vn.sodientu.api.file.FoundPupil;
import vn.sodientu.api.file.GuardianDraft;
import vn.sodientu.api.file.GuardianService;
import vn.sodientu.api.file.KnownGuardian;
import vn.sodientu.api.file.LinkGuardian;
import vn.sodientu.api.file.PupilSearchService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.rule.Violation;

/** Guardians as people of their own, and the search for pupils. */
class GuardianTest {
    private static final GuardianDraft MOTHER =
            new GuardianDraft("Cà Thị Bun", 1985, "làm ruộng", "", "0912 345 678", "", "bản Hụm");

    private final World world = new World();
    private final GuardianService service = new GuardianComponent(world.policy, world.store, world.clock);
    private final PupilSearchService search = new PupilSearchComponent(world.policy, world.store);
    private final PupilId first = world.pupils.get(0);
    private final PupilId second = world.pupils.get(1);

    @BeforeEach
    void aDayInMarch() {
        world.clock.set("2026-03-20T05:00:00Z");
    }

    @Test
    void oneMotherOfTwoChildrenIsOnePersonAndTheBooksFollow() {
        KnownGuardian mother = link(first, null, MOTHER, Relation.MOTHER).orThrow();
        link(second, mother.person().id(), null, Relation.MOTHER).orThrow();

        assertThat(service.of(world.clerk, first, "").orThrow())
                .singleElement()
                .satisfies(one -> assertThat(one.others()).containsExactly(second));
        assertThat(particulars(second).mother()).isEqualTo("Cà Thị Bun, làm ruộng, 0912345678");

        GuardianDraft moved = new GuardianDraft("Cà Thị Bun", 1985, "buôn bán", "", "0987654321", "", "bản Hụm");
        service.change(
                        world.clerk,
                        new ChangeGuardian(
                                first, mother.person().id(), 1, 1, moved, Relation.MOTHER, true, null, null, null))
                .orThrow();
        assertThat(particulars(second).mother()).contains("0987654321");
    }

    @Test
    void aSecondFatherIsRefusedWhileTheFirstLasts() {
        GuardianDraft father = new GuardianDraft("Lò Văn Tâm", null, "", "", "", "", "");
        KnownGuardian known = link(first, null, father, Relation.FATHER).orThrow();
        assertThat(World.refusal(link(first, null, father, Relation.FATHER)).violations())
                .extracting(Violation::path)
                .containsExactly("relation");
        assertThat(World.refusal(link(first, known.person().id(), null, Relation.OTHER))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        service.change(
                        world.clerk,
                        new ChangeGuardian(
                                first,
                                known.person().id(),
                                1,
                                1,
                                father,
                                Relation.FATHER,
                                false,
                                null,
                                LocalDate.of(2026, 3, 1),
                                null))
                .orThrow();
        link(first, null, new GuardianDraft("Lò Văn Hai", null, "", "", "", "", ""), Relation.FATHER)
                .orThrow();
        assertThat(particulars(first).father()).isEqualTo("Lò Văn Hai");
    }

    @Test
    void everyFaultOfAGuardianIsNamedAndAStaleVersionIsAConflict() {
        assertThat(World.refusal(link(
                                first,
                                null,
                                new GuardianDraft(" ", 1899, "x".repeat(301), "", "12", "không phải thư", ""),
                                Relation.OTHER))
                        .violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("name", "birthYear", "work", "phone", "email");
        KnownGuardian mother = link(first, null, MOTHER, Relation.MOTHER).orThrow();
        assertThat(World.refusal(service.change(
                                world.clerk,
                                new ChangeGuardian(
                                        first,
                                        mother.person().id(),
                                        7,
                                        1,
                                        MOTHER,
                                        Relation.MOTHER,
                                        true,
                                        null,
                                        null,
                                        null)))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void whoMayNotSeeWhatIsSensitiveFindsNoGuardian() {
        link(first, null, MOTHER, Relation.MOTHER).orThrow();
        assertThat(service.find(world.clerk, world.school, "ca thi").orThrow()).hasSize(1);
        assertThat(service.find(world.clerk, world.school, "0912345").orThrow()).hasSize(1);
        assertThat(world.audit("pupils.readSensitive")).hasSize(2);

        world.policy.forbid((who, what, where) -> what == Permission.VIEW_SENSITIVE);
        assertThat(World.refusal(service.of(world.clerk, first, "")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(search.find(world.clerk, world.school, "0912345678").orThrow())
                .isEmpty();
    }

    @Test
    void pupilsAreFoundWithoutDiacriticsByCodeBirthAndAGuardiansTelephone() {
        link(first, null, MOTHER, Relation.MOTHER).orThrow();
        assertThat(names("binh lo")).containsExactly("Lò Văn Bình");
        assertThat(names("VAN")).containsExactly("Lò Văn Bình", "Vì Văn Cường");
        assertThat(names("0000003")).containsExactly("Vì Văn Cường");
        assertThat(names("02/01/2012")).containsExactly("Lò Văn Bình");
        assertThat(names("0912.345.678")).containsExactly("Cà Thị Ánh");
        assertThat(names("khong co")).isEmpty();
        assertThat(World.refusal(search.find(world.clerk, world.school, "a")).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void namesakesAreToldApartAndSortedByBirth() {
        world.roster
                .storePupils(
                        world.clerk, world.school, World.YEAR, List.of(World.draft("8C", 31, "Lo Van Binh")), false)
                .orThrow();

        List<FoundPupil> found =
                search.find(world.clerk, world.school, "lò văn bình").orThrow();

        assertThat(found).extracting(FoundPupil::className).containsExactly("8C", "8A");
        assertThat(found).extracting(FoundPupil::namesakes).containsOnly(1);
        assertThat(found).extracting(FoundPupil::birth).doesNotHaveDuplicates();
    }

    private List<String> names(String wanted) {
        return search.find(world.clerk, world.school, wanted).orThrow().stream()
                .map(one -> one.name().full())
                .toList();
    }

    private Outcome<KnownGuardian> link(
            PupilId pupil, @Nullable GuardianId known, @Nullable GuardianDraft person, Relation relation) {
        return service.link(world.clerk, new LinkGuardian(pupil, known, person, relation, true, null, null, null));
    }

    private Particulars particulars(PupilId id) {
        Pupil pupil = world.store.read(records -> records.pupils().find(id)).orElseThrow();
        return pupil.particulars();
    }
}
