package vn.sodientu.core.results;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.rules.EvaluationCase;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The explanation says which settings decided, and what the stored figures do not know yet. */
class SettingReasonsTest {
    private static final String LEVEL = "TT22.level";

    private final World world = new World();

    @Test
    void aStandardThatDecidedIsNamedWithWhatWouldComeOutOtherwise() {
        enter();

        List<Reason> reasons = settings(0);

        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.article()).hasToString("TT22 Đ9 k2");
            assertThat(reason.period()).isEqualTo(Period.HK1);
            assertThat(reason.formula()).isEqualTo("TT22.level = T");
            assertThat(reason.sentence().vi())
                    .isEqualTo("Có Toán thì được mức nào? Đang áp dụng «mức Tốt» (chuẩn của phần mềm)."
                            + " Nếu chọn «mức Khá»: kết quả học tập học kì I K thay vì T.");
            assertThat(reason.sentence().en())
                    .contains("the standard of the product", "learning result of term 1 K instead of T");
        });
    }

    @Test
    void whereNothingElseWouldComeOutNothingIsSaid() {
        enter();

        assertThat(settings(1)).isEmpty();
    }

    @Test
    void withoutAnExplanationNothingIsCompared() {
        enter();

        assertThat(world.results
                        .ofClass(world.clerk, world.clazz.id(), false)
                        .orThrow()
                        .get(0)
                        .outcome()
                        .explanation())
                .isEmpty();
    }

    @Test
    void aChosenValueIsNamedWithUnitAuthorAndDay() {
        choose("K");
        enter();

        String day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        assertThat(settings(0)).singleElement().satisfies(reason -> assertThat(
                        reason.sentence().vi())
                .contains("do PHONG chọn, tài khoản giaovu, ngày " + day, "kết quả học tập học kì I T thay vì K"));
    }

    @Test
    void aFamilyIsToldTheUnitAndTheDayButNobodysAccount() {
        choose("K");
        enter();
        world.policy.forbid((who, what, where) -> what == Permission.VIEW_ROSTER);

        assertThat(settings(0)).singleElement().satisfies(reason -> {
            assertThat(reason.sentence().vi()).contains("do PHONG chọn, ngày ").doesNotContain("giaovu");
            assertThat(reason.sentence().en()).contains("chosen by PHONG, on ").doesNotContain("giaovu");
        });
    }

    @Test
    void theStandardChosenOnPurposeIsNamedAsBoth() {
        choose("T");
        enter();

        assertThat(settings(0).get(0).sentence().vi()).contains("do PHONG chọn", "cũng là chuẩn của phần mềm");
    }

    @Test
    void storedFiguresOfOtherSettingsAreSaidToBeSoUntilTheyAreComputedAnew() {
        enter();
        choose("K");

        YearOutcome outcome = outcome(0);

        assertThat(outcome.hk1().level()).isEqualTo("T");
        Reason first = outcome.explanation().get(0);
        assertThat(first.topic()).isEqualTo(Reason.Topic.SETTING);
        assertThat(first.sentence().vi())
                .contains("Đang lưu → tính lại: kết quả học tập học kì I T → K.", "Giáo viên chủ nhiệm hoặc giáo vụ");
        world.results.recompute(world.clerk, world.clazz.id()).orThrow();
        assertThat(outcome(0).hk1().level()).isEqualTo("K");
        assertThat(settings(0)).hasSize(1);
        assertThat(settings(1)).isEmpty();
    }

    @Test
    void storedFiguresOfAVersionThatIsGoneAreComparedWithTheNext() {
        World fresh = new World(FakeRegulation.of("TT22", "0.5.0"));
        fresh.register.enter(fresh.clerk, fresh.marks(fresh.sheet("TOAN", Term.HK1), cell(0, "ck", 0, "9")));
        fresh.choices
                .choose(
                        fresh.clerk,
                        new NewChoice(fresh.school, Choice.Kind.SETTING, LEVEL, null, World.YEAR, null, "K"))
                .orThrow();
        fresh.bind(FakeRegulation.of("TT22", "2.0.0"), 2);
        fresh.regulations.unbindRegulation(
                FakeRegulation.of("TT22", "0.5.0"), Map.of("service.id", 1L, "service.bundleid", 1L));

        Reason first = fresh.results
                .ofPupil(fresh.clerk, fresh.pupils.get(0), World.YEAR, true)
                .orThrow()
                .outcome()
                .explanation()
                .get(0);

        assertThat(first.sentence().vi()).contains("theo TT22/0.5.0, còn giải thích này theo TT22/2.0.0");
    }

    @Test
    void aCaseIsJudgedUnderItsOwnSettingsAndItsExplanationSaysSo() {
        List<YearOutcome> outcomes = world.regulations
                .judge(
                        world.clerk,
                        "TT22",
                        List.of(
                                new EvaluationCase(pupil(), Map.of()),
                                new EvaluationCase(pupil(), Map.of(LEVEL, "K", "TT22.regular", "4"))))
                .orThrow();

        assertThat(outcomes).extracting(one -> one.hk1().level()).containsExactly("T", "K");
        assertThat(setting(outcomes.get(0)).sentence().vi()).contains("(chuẩn của phần mềm)");
        assertThat(setting(outcomes.get(1)).sentence().vi()).contains("(theo yêu cầu, khác chuẩn của phần mềm)");
    }

    @Test
    void settingsOfACaseThatAreNoneAreRefusedWithPathAndArticle() {
        List<EvaluationCase> cases = List.of(
                new EvaluationCase(pupil(), Map.of()),
                new EvaluationCase(pupil(), Map.of(LEVEL, "B", "TT22.x", "1")),
                new EvaluationCase(pupil(), Map.of(LEVEL, "K", "TT22.regular", "1")));

        var faults = World.refusal(world.regulations.judge(world.clerk, "TT22", cases))
                .violations();

        assertThat(faults)
                .extracting("path")
                .containsExactly("cases[1].settings.TT22.level", "cases[1].settings.TT22.x", "cases[2].settings");
        assertThat(faults.get(0).article()).hasToString("TT22 Đ9 k2");
    }

    private PupilYear pupil() {
        TermMarks marks = new TermMarks(List.of(), List.of(), Score.of(80));
        return new PupilYear(
                world.clazz.kind(), List.of(new SubjectYear(FakeRegulation.TOAN, marks, null)), Conduct.NONE, 0, null);
    }

    private static Reason setting(YearOutcome outcome) {
        return outcome.explanation().stream()
                .filter(reason -> reason.topic() == Reason.Topic.SETTING)
                .findFirst()
                .orElseThrow();
    }

    private void enter() {
        world.register.enter(world.clerk, world.marks(world.sheet("TOAN", Term.HK1), cell(0, "ck", 0, "9")));
        world.register.enter(world.clerk, world.marks(world.sheet("VAN", Term.HK1), cell(1, "ck", 0, "9")));
    }

    private void choose(String value) {
        world.choices
                .choose(
                        world.clerk,
                        new NewChoice(world.district, Choice.Kind.SETTING, LEVEL, null, World.YEAR, null, value))
                .orThrow();
    }

    private YearOutcome outcome(int pupil) {
        return world.results
                .ofClass(world.clerk, world.clazz.id(), true)
                .orThrow()
                .get(pupil)
                .outcome();
    }

    private List<Reason> settings(int pupil) {
        return outcome(pupil).explanation().stream()
                .filter(reason -> reason.topic() == Reason.Topic.SETTING)
                .toList();
    }
}
