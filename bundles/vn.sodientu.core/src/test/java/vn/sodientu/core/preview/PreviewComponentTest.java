package vn.sodientu.core.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.api.preview.PreviewState.Phase;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.core.fake.ChangedRegulation;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

@Timeout(60)
class PreviewComponentTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final long BUNDLE = 9;
    private static final RuleSetting SETTING = new RuleSetting(
            "TT22.award",
            LocalText.same("award"),
            new RuleSetting.OneOf(List.of(
                    new RuleSetting.Option("A", LocalText.same("a")),
                    new RuleSetting.Option("B", LocalText.same("b")))),
            "A",
            new Article("TT22", "Đ15"));

    private final World world = new World();
    private final PreviewComponent previews =
            new PreviewComponent(world.policy, world.store, world.regulations, world.choices);

    @BeforeEach
    void twoOfThreePupilsHaveALevel() {
        enter(0, "9");
        enter(2, "5");
        world.regulations.bindCandidates(bundle -> bundle == BUNDLE);
    }

    @AfterEach
    void stop() {
        previews.stop();
    }

    @Test
    void everyValueThatChangesIsListedAndNothingIsWritten() {
        candidate(outcome -> ChangedRegulation.award(outcome, "HSG"));
        Object before = world.store.state();

        PreviewState state = done(request(world.district, null));

        assertThat(state.candidate()).isEqualTo(new RegulationId("TT22", "1.0.1"));
        assertThat(state.governing()).containsExactly(new RegulationId("TT22", "1.0.0"));
        assertThat(state.counts()).isEqualTo(new PreviewState.Counts(1, 1, 3, 2, 0, 2, 2));
        assertThat(rows(state))
                .containsExactly(
                        new PreviewDifference(world.pupils.get(0), world.clazz.id(), "award", "-", "HSG"),
                        new PreviewDifference(world.pupils.get(2), world.clazz.id(), "award", "-", "HSG"));
        assertThat(world.store.state()).isSameAs(before);
    }

    @Test
    void aCandidateThatSaysTheSameChangesNothing() {
        candidate(UnaryOperator.identity());

        PreviewState state = done(request(world.school, null));

        assertThat(state.counts()).isEqualTo(new PreviewState.Counts(1, 1, 3, 0, 0, 0, 0));
    }

    @Test
    void resultsThatWereComputedUnderSomethingOlderAreCounted() {
        world.bind(
                ChangedRegulation.of(
                        FakeRegulation.of("TT22", "1.0.0.b"), outcome -> ChangedRegulation.award(outcome, "X")),
                2);
        candidate(outcome -> ChangedRegulation.award(outcome, "X"));

        PreviewState state = done(request(world.school, null));

        assertThat(state.counts().outdated()).isEqualTo(2);
        assertThat(state.counts().changed()).isZero();
    }

    @Test
    void withoutAGradeTheRoadMapTellsTheClassesAndWithOneTheGradeDoes() {
        world.bind(
                ChangedRegulation.of(
                        FakeRegulation.of("TT99", "1.0.0").governing(9, 9),
                        outcome -> ChangedRegulation.award(outcome, "X")),
                BUNDLE);
        world.roster
                .createClass(world.clerk, new NewClass(world.school, World.YEAR, "9A", 9, null, List.of()))
                .orThrow();

        assertThat(done(of("TT99", null)).counts().pupils()).isZero();
        assertThat(done(of("TT99", null)).counts().classes()).isEqualTo(1);
        assertThat(done(of("TT99", 8)).counts().changed()).isEqualTo(2);
        assertThat(done(of("TT99", 7)).counts().classes()).isZero();
    }

    @Test
    void aClassWhoseUnitChoseTheCodeIsConcernedWhateverTheRoadMapSays() {
        world.bind(FakeRegulation.of("TT99", "1.0.0").governing(12, 12), 5);
        world.bind(FakeRegulation.of("TT99", "1.0.1").governing(12, 12), BUNDLE);
        PreviewState nowhere = ended(of("TT99", null));
        assertThat(nowhere.phase()).isEqualTo(Phase.FAILED);
        assertThat(String.valueOf(nowhere.failure())).contains("TT99/1.0.1", "hãy nêu khối");

        choose(Choice.Kind.REGULATION, "regulation", "TT99");

        PreviewState state = done(of("TT99", null));
        assertThat(state.counts().classes()).isEqualTo(1);
        assertThat(state.governing()).containsExactly(new RegulationId("TT99", "1.0.0"));
    }

    @Test
    void theCandidateIsSetAsTheUnitChoseUnlessTheRequestSaysOtherwise() {
        world.bind(changed(outcome -> outcome).having(SETTING), BUNDLE);
        choose(Choice.Kind.SETTING, SETTING.key(), "B");

        assertThat(rows(done(request(world.school, null))))
                .extracting(PreviewDifference::after)
                .containsOnly("B");
        assertThat(rows(done(request(world.school, Map.of(SETTING.key(), "A")))))
                .extracting(PreviewDifference::after)
                .containsOnly("A");
    }

    @Test
    void settingsTheCandidateDoesNotHaveAreRefusedWithAllFaults() {
        world.bind(changed(outcome -> outcome).having(SETTING), BUNDLE);

        Refusal refusal = World.refusal(
                previews.start(world.clerk, request(world.school, Map.of(SETTING.key(), "C", "TT22.other", "1"))));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations())
                .extracting(fault -> fault.path())
                .containsExactlyInAnyOrder("settings.TT22.award", "settings.TT22.other");
    }

    @Test
    void anUnknownCandidateUnitOrPreviewIsNotFound() {
        candidate(UnaryOperator.identity());
        var nowhere = new PreviewRequest(999, World.YEAR, null, "TT22", null, Map.of());
        var never = new PreviewRequest(world.school, World.YEAR, null, "TT22", "3.0.0", Map.of());

        assertThat(World.refusal(previews.start(world.clerk, nowhere)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(World.refusal(previews.start(world.clerk, never)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(World.refusal(previews.state(world.clerk, PreviewId.fresh(), Duration.ZERO))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aPreviewEndsWithASentenceWhenItsCandidateGoes() {
        world.roster
                .createClass(world.clerk, new NewClass(world.school, World.YEAR, "8B", 8, null, List.of()))
                .orThrow();
        AtomicReference<@Nullable Map<String, Object>> bound = new AtomicReference<>();
        ChangedRegulation leaving = changed(outcome -> {
            Map<String, Object> properties = bound.getAndSet(null);
            if (properties != null) {
                world.regulations.unbindRegulation(FakeRegulation.of("TT22", "1.0.1"), properties);
            }
            return outcome;
        });
        bound.set(world.bind(leaving, BUNDLE));

        PreviewState state = ended(request(world.school, null));

        assertThat(state.phase()).isEqualTo(Phase.FAILED);
        assertThat(state.counts().classesDone()).isEqualTo(1);
        assertThat(String.valueOf(state.failure())).contains("TT22/1.0.1", "không còn trên máy chủ");
    }

    @Test
    void aCandidateThatBreaksEndsThePreviewWithANumberAndTheNextOneRuns() {
        candidate(outcome -> {
            throw new IllegalStateException("broken on purpose");
        });

        PreviewState state = ended(request(world.school, null));

        assertThat(state.phase()).isEqualTo(Phase.FAILED);
        assertThat(String.valueOf(state.failure())).containsPattern("lỗi số [0-9A-F]{8}");
        assertThat(done(new PreviewRequest(world.school, World.YEAR, null, "TT22", "1.0.0", Map.of()))
                        .counts()
                        .pupils())
                .isEqualTo(3);
    }

    @Test
    void previewsRunOneAfterTheOtherAndCanBeStopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        candidate(outcome -> {
            begun.countDown();
            hold(go);
            return outcome;
        });
        PreviewId first =
                previews.start(world.clerk, request(world.school, null)).orThrow();
        begun.await();
        PreviewId second =
                previews.start(world.clerk, request(world.school, null)).orThrow();

        assertThat(state(first).phase()).isEqualTo(Phase.RUNNING);
        assertThat(state(second).phase()).isEqualTo(Phase.WAITING);
        assertThat(previews.cancel(world.clerk, second).orThrow().phase()).isEqualTo(Phase.CANCELLED);
        assertThat(previews.cancel(world.clerk, first).orThrow().phase()).isEqualTo(Phase.CANCELLED);
        go.countDown();
        assertThat(state(first).counts().classesDone()).isZero();
    }

    @Test
    void whoMayNotPreviewTheUnitSeesNothingOfAPreviewOfIt() {
        candidate(UnaryOperator.identity());
        PreviewId id = previews.start(world.clerk, request(world.school, null)).orThrow();

        assertThat(kind(previews.start(World.STRANGER, request(world.school, null))))
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(previews.state(World.STRANGER, id, Duration.ZERO))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(previews.differences(World.STRANGER, id))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(previews.cancel(World.STRANGER, id))).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private static Refusal.Kind kind(Outcome<?> outcome) {
        return World.refusal(outcome).kind();
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void enter(int pupil, String mark) {
        for (Term term : Term.values()) {
            world.register.enter(world.clerk, world.marks(world.sheet("TOAN", term), cell(pupil, "ck", 0, mark)));
        }
    }

    private void candidate(UnaryOperator<YearOutcome> change) {
        world.bind(changed(change), BUNDLE);
    }

    private static ChangedRegulation changed(UnaryOperator<YearOutcome> change) {
        return ChangedRegulation.of(FakeRegulation.of("TT22", "1.0.1"), change);
    }

    private void choose(Choice.Kind kind, String key, String value) {
        world.choices
                .choose(world.clerk, new NewChoice(world.district, kind, key, null, World.YEAR, null, value))
                .orThrow();
    }

    private static PreviewRequest request(long unit, @Nullable Map<String, String> settings) {
        return new PreviewRequest(unit, World.YEAR, null, "TT22", null, settings == null ? Map.of() : settings);
    }

    private PreviewRequest of(String code, @Nullable Integer grade) {
        return new PreviewRequest(world.school, World.YEAR, grade, code, null, Map.of());
    }

    private PreviewState done(PreviewRequest request) {
        PreviewState state = ended(request);
        assertThat(state.phase()).as(String.valueOf(state.failure())).isEqualTo(Phase.DONE);
        return state;
    }

    private PreviewState ended(PreviewRequest request) {
        PreviewId id = previews.start(world.clerk, request).orThrow();
        return previews.state(world.clerk, id, LONG).orThrow();
    }

    private PreviewState state(PreviewId id) {
        return previews.state(world.clerk, id, Duration.ZERO).orThrow();
    }

    private List<PreviewDifference> rows(PreviewState state) {
        return previews.differences(world.clerk, state.id()).orThrow();
    }
}
