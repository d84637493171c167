package vn.sodientu.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

class ClassSubjectsTest {
    private static final TopicCluster CLUSTER = new TopicCluster(3, Term.HK2);
    private final World world = new World();

    @Test
    void aClassIsCreatedWithAClusterAndTheRestIsAsTheProgrammeHasIt() {
        SchoolClass clazz = world.roster
                .createClass(
                        world.clerk,
                        new NewClass(world.school, World.YEAR, "9A", 9, null, List.of()),
                        List.of(wanted("TOAN", CLUSTER), wanted("NHAC", null)))
                .orThrow();

        assertThat(clazz.subjects()).extracting(Subject::code).containsExactly("TOAN", "NHAC");
        assertThat(clazz.subjects().get(0).cluster()).isEqualTo(CLUSTER);
        assertThat(clazz.subjects().get(0).name()).isEqualTo("Toán");
    }

    @Test
    void aClusterBringsItsColumnsToTheSheetOfItsTermOnly() {
        change(wanted("TOAN", CLUSTER), wanted("VAN", null), wanted("NHAC", null))
                .orThrow();

        assertThat(columns(Term.HK2)).containsExactly("tx1", "tx2", "gk", "ck", "cd1", "cd2", "cd3");
        assertThat(columns(Term.HK1)).containsExactly("tx1", "tx2", "gk", "ck");
        assertThat(world.audit("class.subjects")).hasSize(1);
    }

    @Test
    void anElectiveOutsideTheProgrammeNeedsItsParticulars() {
        assertThat(faults(change(wanted("TOAN", null), wanted("NN2", null)))).containsExactly("subjects[1].code");

        SchoolClass clazz = change(
                        wanted("TOAN", null),
                        wanted("VAN", null),
                        wanted("NHAC", null),
                        new WantedSubject("NN2", "Tiếng Thái", SubjectKind.SCORE, Periods.yearly(105), null))
                .orThrow();

        assertThat(clazz.subjects()).hasSize(4);
        assertThat(world.results.ofClass(world.clerk, world.clazz.id(), false).orThrow())
                .allMatch(result -> result.outcome().subjects().size() == 4);
    }

    @Test
    void aSubjectOrColumnWithMarksCannotGo() {
        change(wanted("TOAN", CLUSTER), wanted("VAN", null), wanted("NHAC", null))
                .orThrow();
        world.register.enter(world.clerk, world.marks(world.sheet("TOAN", Term.HK2), cell(0, "cd2", 0, "8")));
        world.register.enter(world.clerk, world.marks(world.sheet("VAN", Term.HK1), cell(0, "tx1", 0, "8")));

        assertThat(faults(change(wanted("TOAN", null), wanted("NHAC", null)))).containsExactly("subjects", "subjects");
        assertThat(faults(change(
                        wanted("TOAN", CLUSTER),
                        new WantedSubject("VAN", null, SubjectKind.COMMENT, null, null),
                        wanted("NHAC", null))))
                .containsExactly("subjects");

        world.register.enter(world.clerk, world.marks(world.sheet("VAN", Term.HK1), cell(0, "tx1", 1, "")));
        assertThat(change(wanted("TOAN", CLUSTER), wanted("NHAC", null))
                        .orThrow()
                        .subjects())
                .hasSize(2);
    }

    @Test
    void aSubjectWithAnExemptionCannotGo() {
        world.arrangements
                .grant(
                        world.clerk,
                        new GrantArrangement(
                                world.clazz.id(),
                                world.pupils.get(0),
                                new Arrangement.Exemption("NHAC", Period.YEAR),
                                new Grounds("1", LocalDate.of(2025, 9, 5), ""),
                                false,
                                null))
                .orThrow();

        assertThat(faults(change(wanted("TOAN", null), wanted("VAN", null)))).containsExactly("subjects");
    }

    @Test
    void aClusterTheRegulationKnowsNothingOfIsRefused() {
        assertThat(faults(change(wanted("TOAN", null), wanted("VAN", CLUSTER), wanted("NHAC", null))))
                .containsExactly("subjects[1].cluster");
    }

    @Test
    void aSubjectGivenTwiceIsRefused() {
        assertThat(faults(change(wanted("TOAN", null), wanted("TOAN", null)))).containsExactly("subjects[1].code");
    }

    private List<String> columns(Term term) {
        return world.register.sheet(world.clerk, world.sheet("TOAN", term)).orThrow().plan().columns().stream()
                .map(MarkColumn::id)
                .toList();
    }

    private Outcome<SchoolClass> change(WantedSubject... wanted) {
        return world.roster.changeSubjects(world.clerk, world.clazz.id(), List.of(wanted));
    }

    private static List<String> faults(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }

    private static WantedSubject wanted(String code, @Nullable TopicCluster cluster) {
        return new WantedSubject(code, null, null, null, cluster);
    }
}
