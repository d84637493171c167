package vn.sodientu.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.api.organisation.CatalogueService;
import vn.sodientu.api.organisation.SubjectCatalogue;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.Subject;

class CatalogueTest {
    private final World world = new World();
    private final CatalogueService catalogue = new CatalogueComponent(world.policy, world.store, world.regulations);

    @Test
    void aGradeHasTheSubjectsOfTheRegulationThatGovernsIt() {
        SubjectCatalogue subjects =
                catalogue.subjects(world.clerk, world.school, World.YEAR, 8).orThrow();

        assertThat(subjects.regulation().code()).isEqualTo("TT22");
        assertThat(subjects.standard()).extracting(Subject::code).contains("TOAN", "VAN");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void aGradeTheSchoolDoesNotTeachIsRefused(int grade) {
        assertThat(World.refusal(catalogue.subjects(world.clerk, world.school, World.YEAR, grade))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("grade");
    }

    @Test
    void strangersSeeNothing() {
        assertThat(World.refusal(catalogue.subjects(World.STRANGER, world.school, World.YEAR, 8))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
