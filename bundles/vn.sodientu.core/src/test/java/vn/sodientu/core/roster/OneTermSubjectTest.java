package vn.sodientu.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockState;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** A class is taught Toán in term I only, the others all year. */
class OneTermSubjectTest {
    private final World world = new World();
    private final SheetId first = world.sheet("TOAN", Term.HK1);
    private final SheetId second = world.sheet("TOAN", Term.HK2);

    @Test
    void onlyTheSheetOfItsTermIsOffered() {
        only(Term.HK1).orThrow();

        assertThat(sheets(Term.HK1)).containsExactly("TOAN", "VAN", "NHAC");
        assertThat(sheets(Term.HK2)).containsExactly("VAN", "NHAC");
        assertThat(world.locks
                        .state(world.clerk, world.clazz.id(), Period.HK2)
                        .orThrow()
                        .sheets())
                .extracting(LockState.Sheet::subject)
                .containsExactly("VAN", "NHAC");
        assertThat(world.register.sheet(world.clerk, first).orThrow().plan().columns())
                .isNotEmpty();
    }

    @Test
    void theSheetOfTheOtherTermIsRefusedWithTheReasonAndWhoCanChangeIt() {
        only(Term.HK1).orThrow();

        Refusal refusal = World.refusal(world.register.sheet(world.clerk, second));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("term");
            assertThat(fault.message().vi()).contains("8A", "Toán", "học kì I,", "học kì II");
            assertThat(String.valueOf(fault.help())).contains("Giáo vụ", "hiệu trưởng");
        });
        EntryOutcome.Rejected rejected =
                (EntryOutcome.Rejected) world.register.enter(world.clerk, world.marks(second, cell(0, "ck", 0, "8")));
        assertThat(rejected.refusal().violations()).extracting(Violation::path).containsExactly("sheet");
    }

    @Test
    void itsTermsResultIsItsYearsAndNothingIsMissing() {
        world.register.enter(world.clerk, world.marks(first, cell(0, "ck", 0, "9")));
        assertThat(toan(0).year()).isNull();

        only(Term.HK1).orThrow();
        assertThat(toan(0)).isEqualTo(new SubjectOutcome("TOAN", new Score(90), null, new Score(90)));

        only(null).orThrow();
        assertThat(toan(0).year()).isNull();
    }

    @Test
    void aTermWithMarksCannotGoAndAgainCanOnceTheyAreCleared() {
        world.register.enter(world.clerk, world.marks(second, cell(0, "ck", 0, "9")));
        assertThat(World.refusal(only(Term.HK1)).violations())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().vi()).contains("Toán", "1 điểm"));

        world.register.enter(world.clerk, world.marks(second, cell(0, "ck", 1, "")));
        assertThat(only(Term.HK1).orThrow().subjects().get(0).onlyTerm()).isEqualTo(Term.HK1);
    }

    @Test
    void aLockedSheetKeepsItsTerm() {
        world.locks
                .lock(world.clerk, new NewLock(world.school, LockArea.ofYear(World.YEAR), null, null, "hết năm", ""))
                .orThrow();
        assertThat(World.refusal(only(Term.HK1)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(only(null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothingIsArrangedForTheTermItIsNotTaughtIn() {
        only(Term.HK1).orThrow();
        LocalDate due = LocalDate.now(world.clock).plusDays(5);

        assertThat(faults(grant(new Arrangement.MakeUp("TOAN", Term.HK2, "ck", due))))
                .containsExactly("term");
        assertThat(faults(grant(new Arrangement.NotTaken("TOAN", Period.HK2)))).contains("period");
        grant(new Arrangement.MakeUp("TOAN", Term.HK1, "ck", LocalDate.of(2099, 1, 1)))
                .orThrow();
    }

    @Test
    void aTermWithAMakeUpTestCannotGo() {
        grant(new Arrangement.MakeUp("TOAN", Term.HK2, "ck", LocalDate.of(2099, 1, 1)))
                .orThrow();
        assertThat(faults(only(Term.HK1))).containsExactly("subjects");
        only(Term.HK2).orThrow();
    }

    @Test
    void learningTopicsAreInATermTheSubjectIsTaughtIn() {
        TopicCluster cluster = new TopicCluster(3, Term.HK2);
        assertThat(faults(change(new WantedSubject("TOAN", null, null, null, cluster, Term.HK1))))
                .containsExactly("subjects[0].cluster.term");
        change(new WantedSubject("TOAN", null, null, null, cluster, Term.HK2)).orThrow();
    }

    private Outcome<SchoolClass> only(@Nullable Term term) {
        return change(new WantedSubject("TOAN", null, null, null, null, term));
    }

    private Outcome<SchoolClass> change(WantedSubject toan) {
        return world.roster.changeSubjects(
                world.clerk,
                world.clazz.id(),
                List.of(
                        toan,
                        new WantedSubject("VAN", null, null, null, null),
                        new WantedSubject("NHAC", null, null, null, null)));
    }

    private Outcome<?> grant(Arrangement what) {
        return world.arrangements.grant(
                world.clerk,
                new GrantArrangement(
                        world.clazz.id(),
                        world.pupils.get(0),
                        what,
                        new Grounds("1", LocalDate.of(2025, 9, 5), ""),
                        false,
                        null));
    }

    private List<String> sheets(Term term) {
        return world.register.sheets(world.clerk, world.clazz.id(), term).orThrow().stream()
                .map(SheetSummary::subject)
                .map(Subject::code)
                .toList();
    }

    private SubjectOutcome toan(int pupil) {
        return world.results
                .ofClass(world.clerk, world.clazz.id(), false)
                .orThrow()
                .get(pupil)
                .outcome()
                .subjects()
                .get(0);
    }

    private static List<String> faults(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
