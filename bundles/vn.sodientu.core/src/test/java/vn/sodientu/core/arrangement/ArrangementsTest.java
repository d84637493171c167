package vn.sodientu.core.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.arrangement.ArrangementService;
import vn.sodientu.api.arrangement.ArrangementView;
import vn.sodientu.api.arrangement.ChangeArrangement;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

class ArrangementsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 5);
    private static final Grounds DECISION = new Grounds("12/QĐ", DAY, "Bệnh tim");
    private static final Arrangement FIRST_TERM = new Arrangement.Exemption("NHAC", Period.HK1);

    private final World world = new World();
    private final ArrangementService service = new ArrangementComponent(
            world.policy,
            world.store,
            world.regulations,
            Clock.fixed(Instant.parse("2025-10-01T02:00:00Z"), ZoneOffset.UTC));
    private final SheetId nhac = world.sheet("NHAC", Term.HK1);

    @Test
    void anExemptionFromATermMakesTheOtherTermsResultTheYears() {
        world.register.enter(world.clerk, world.marks(world.sheet("NHAC", Term.HK2), cell(0, "ck", 0, "Đ")));

        ArrangementView granted = grant(FIRST_TERM, false).orThrow();
        world.results.recompute(world.clerk, world.clazz.id()).orThrow();

        assertThat(granted.effect()).isEqualTo(ExemptionRule.Effect.LEFT_OUT);
        assertThat(granted.text().vi()).isEqualTo("Được miễn học kì I theo quyết định số 12/QĐ ngày 05/09/2025");
        assertThat(music(0)).isEqualTo(new SubjectOutcome("NHAC", null, Comment.PASS, Comment.PASS));
        assertThat(world.audit("arrangement.grant")).singleElement().satisfies(row -> assertThat(row.detail())
                .contains("subject=NHAC")
                .doesNotContain("Bình", "Bệnh"));
    }

    @Test
    void aCellOfAnExemptPupilTakesNoMarkAndNamesTheArticleAndWhoCanHelp() {
        grant(FIRST_TERM, false).orThrow();

        List<Violation> faults = rejected(
                world.register.enter(world.clerk, world.marks(nhac, cell(0, "ck", 0, "Đ"), cell(1, "ck", 0, "Đ"))));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("cells[0].value");
            assertThat(fault.message().vi()).contains("Được miễn học kì I", "12/QĐ", "05/09/2025");
            assertThat(String.valueOf(fault.article())).isEqualTo("TT22 Đ12");
            assertThat(String.valueOf(fault.help())).contains("Hiệu trưởng", "giáo vụ");
        });
        assertThat(world.register.enter(world.clerk, world.marks(world.sheet("NHAC", Term.HK2), cell(0, "ck", 0, "Đ"))))
                .isInstanceOf(EntryOutcome.Accepted.class);
    }

    @Test
    void theRowOfAnExemptPupilIsClosedAndItsCellsAreNotAskedFor() {
        grant(FIRST_TERM, false).orThrow();

        MarkSheet sheet = world.register.sheet(world.clerk, nhac).orThrow();

        assertThat(sheet.rows().get(0).remark()).isNotNull().satisfies(remark -> {
            assertThat(remark.locked()).isTrue();
            assertThat(remark.text().vi()).endsWith("; hiệu trưởng hoặc giáo vụ thay đổi");
        });
        assertThat(sheet.rows().get(1).remark()).isNull();
        assertThat(world.register
                        .sheets(world.clerk, world.clazz.id(), Term.HK1)
                        .orThrow()
                        .get(2)
                        .required())
                .isEqualTo(6);
    }

    @Test
    void marksThatAreThereMustBeConfirmedStayStoredAndCountAgainAfterTheWithdrawal() {
        world.register.enter(world.clerk, world.marks(nhac, cell(0, "ck", 0, "Đ")));

        Refusal refusal = World.refusal(grant(FIRST_TERM, false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("confirm");
            assertThat(fault.message().vi()).contains("1 điểm");
        });

        ArrangementView granted = grant(FIRST_TERM, true).orThrow();
        assertThat(granted.marksSetAside()).isEqualTo(1);
        assertThat(music(0).hk1()).isNull();
        assertThat(world.register
                        .history(world.clerk, nhac, world.pupils.get(0), "ck")
                        .orThrow())
                .hasSize(1);
        assertThat(rejected(world.register.enter(world.clerk, world.marks(nhac, cell(0, "ck", 1, "")))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("cells[0].value"));

        assertThat(withdraw(granted, 1, null).orThrow().granted().withdrawn()).isTrue();
        assertThat(music(0).hk1()).isEqualTo(Comment.PASS);
        assertThat(service.ofClass(world.clerk, world.clazz.id(), false).orThrow())
                .isEmpty();
        assertThat(service.ofClass(world.clerk, world.clazz.id(), true).orThrow())
                .hasSize(1);
        assertThat(service.history(world.clerk, granted.granted().id()).orThrow())
                .hasSize(2);
    }

    @Test
    void aSubjectThatNobodyIsExemptFromIsRefusedWithItsArticleAndThoseThatAllowIt() {
        List<Violation> faults = World.refusal(grant(new Arrangement.Exemption("TOAN", Period.YEAR), false))
                .violations();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(String.valueOf(fault.article())).isEqualTo("TT22 Đ12");
            assertThat(fault.message().vi()).contains("Toán", "Ngữ văn, Âm nhạc");
        });
    }

    @Test
    void theoryInsteadIsShownButTheSubjectStays() {
        ArrangementView granted =
                grant(new Arrangement.Exemption("VAN", Period.HK1), false).orThrow();

        assertThat(granted.effect()).isEqualTo(ExemptionRule.Effect.THEORY_INSTEAD);
        assertThat(world.register.enter(world.clerk, world.marks(world.sheet("VAN", Term.HK1), cell(0, "ck", 0, "8"))))
                .isInstanceOf(EntryOutcome.Accepted.class);
        assertThat(world.register
                        .sheet(world.clerk, world.sheet("VAN", Term.HK1))
                        .orThrow()
                        .rows()
                        .get(0)
                        .remark())
                .isNotNull()
                .satisfies(remark -> assertThat(remark.locked()).isFalse())
                .satisfies(remark ->
                        assertThat(remark.text().vi()).startsWith("Miễn phần thực hành, đánh giá lý thuyết thay thế"));
    }

    @Test
    void aPupilWithAnIndividualPlanHasNoLevelAndMovesUpAsThePrincipalDecides() {
        world.register.enter(world.clerk, world.marks(world.sheet("TOAN", Term.HK2), cell(0, "ck", 0, "9")));
        assertThat(result(0).outcome().year().level()).isEqualTo("T");

        ArrangementView plan =
                grant(new Arrangement.IndividualEducation(null), false).orThrow();
        assertThat(result(0).outcome().year().level()).isNull();
        assertThat(result(0).unranked()).isTrue();
        assertThat(result(1).unranked()).isFalse();
        assertThat(result(0).outcome().promotion()).isNull();

        ChangeArrangement change = new ChangeArrangement(plan.granted().id(), 1, DECISION, null);
        service.decide(world.clerk, change, "RETAINED").orThrow();
        assertThat(result(0).outcome().promotion()).isEqualTo("RETAINED");
        assertThat(World.refusal(service.decide(world.clerk, change, "PROMOTED"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(World.refusal(service.decide(
                                world.clerk,
                                new ChangeArrangement(plan.granted().id(), 2, DECISION, null),
                                "MAYBE"))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("promotion");
    }

    @Test
    void aCompulsorySubjectCannotBeLeftOut() {
        assertThat(World.refusal(grant(new Arrangement.NotTaken("VAN", Period.YEAR), false))
                        .violations())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().vi()).contains("bắt buộc"));
    }

    @Test
    void whatOverlapsIsAConflictAndARepeatWithItsKeyGrantsNothingTwice() {
        GrantArrangement keyed =
                new GrantArrangement(world.clazz.id(), world.pupils.get(0), FIRST_TERM, DECISION, false, "khoa-1");
        ArrangementView first = service.grant(world.clerk, keyed).orThrow();

        assertThat(service.grant(world.clerk, keyed).orThrow().granted().id())
                .isEqualTo(first.granted().id());
        assertThat(World.refusal(grant(new Arrangement.Exemption("NHAC", Period.YEAR), false))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(grant(new Arrangement.Exemption("NHAC", Period.HK2), false)).isInstanceOf(Outcome.Done.class);
        assertThat(World.refusal(service.grant(
                                world.clerk,
                                new GrantArrangement(
                                        world.clazz.id(), world.pupils.get(1), FIRST_TERM, DECISION, false, "khoa-1")))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aWithdrawalOfAnOldVersionIsAConflictAndASecondOneAFault() {
        ArrangementView granted = grant(FIRST_TERM, false).orThrow();

        assertThat(World.refusal(withdraw(granted, 0, null)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        withdraw(granted, 1, "rut-1").orThrow();
        assertThat(withdraw(granted, 1, "rut-1").orThrow().granted().version()).isEqualTo(2);
        assertThat(World.refusal(withdraw(granted, 2, null)).kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(grant(FIRST_TERM, false)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void everyFaultOfARequestIsNamed() {
        GrantArrangement bare = new GrantArrangement(
                world.clazz.id(),
                world.pupils.get(0),
                new Arrangement.Exemption("SU", Period.HK1),
                new Grounds(" ", DAY.plusYears(1), "x".repeat(1001)),
                false,
                null);

        assertThat(World.refusal(service.grant(world.clerk, bare)).violations())
                .extracting(Violation::path)
                .containsExactly("decision.number", "decision.day", "reason", "subject");
    }

    @Test
    void aTestToBeMadeUpLeavesTheCellEmptyAndIsRemembered() {
        Arrangement missed = new Arrangement.MakeUp("TOAN", Term.HK1, "gk", LocalDate.of(2025, 10, 1));
        grant(missed, false).orThrow();
        MarkSheet.Row row = row("TOAN");
        assertThat(String.valueOf(row.remark())).contains("GK: chưa làm bù đến hết ngày 01/10/2025, ghi 0");

        world.register.enter(world.clerk, world.marks(world.sheet("TOAN", Term.HK1), cell(0, "gk", 0, "7")));
        assertThat(row("TOAN").remark()).isNull();
        assertThat(World.refusal(
                                grant(new Arrangement.MakeUp("VAN", Term.HK1, "dk9", LocalDate.of(2025, 9, 30)), false))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("column", "due");
    }

    @Test
    void anArrangementStopsAtALockOfItsTermAsAnEntryDoes() {
        LockArea first = new LockArea(World.YEAR, null, null, LockPart.MARKS, Period.HK1, null, null, null);
        world.locks
                .lock(world.clerk, new NewLock(world.school, first, Instant.EPOCH, null, "Khóa sổ học kì I", ""))
                .orThrow();

        Refusal refusal = World.refusal(grant(FIRST_TERM, false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.violations().get(0).help()).isNotNull();
        grant(new Arrangement.Exemption("NHAC", Period.HK2), false).orThrow();
    }

    @Test
    void onlyWhoSeesResultsLearnsTheReason() {
        grant(FIRST_TERM, false).orThrow();
        assertThat(service.ofClass(world.clerk, world.clazz.id(), false)
                        .orThrow()
                        .get(0)
                        .granted()
                        .grounds()
                        .reason())
                .isEqualTo("Bệnh tim");
        world.policy.forbid((who, what, where) -> what == Permission.VIEW_RESULTS);

        assertThat(service.ofClass(world.clerk, world.clazz.id(), false)
                        .orThrow()
                        .get(0)
                        .granted()
                        .grounds()
                        .reason())
                .isEmpty();
    }

    @Test
    void theExplanationNamesTheDecision() {
        grant(FIRST_TERM, false).orThrow();

        assertThat(world.results
                        .ofClass(world.clerk, world.clazz.id(), true)
                        .orThrow()
                        .get(0)
                        .outcome()
                        .explanation())
                .first()
                .satisfies(reason -> assertThat(reason.sentence().vi())
                        .isEqualTo("Môn Âm nhạc: Được miễn học kì I theo quyết định số 12/QĐ ngày 05/09/2025"));
    }

    private MarkSheet.Row row(String subject) {
        return world.register
                .sheet(world.clerk, world.sheet(subject, Term.HK1))
                .orThrow()
                .rows()
                .get(0);
    }

    private Outcome<ArrangementView> grant(Arrangement what, boolean confirmed) {
        return service.grant(
                world.clerk,
                new GrantArrangement(world.clazz.id(), world.pupils.get(0), what, DECISION, confirmed, null));
    }

    private Outcome<ArrangementView> withdraw(ArrangementView granted, int version, @Nullable String key) {
        return service.withdraw(
                world.clerk,
                new ChangeArrangement(granted.granted().id(), version, new Grounds(null, null, "Đã khỏi"), key));
    }

    private PupilResult result(int pupil) {
        return world.results
                .ofClass(world.clerk, world.clazz.id(), false)
                .orThrow()
                .get(pupil);
    }

    private SubjectOutcome music(int pupil) {
        return result(pupil).outcome().subjects().get(2);
    }

    private static List<Violation> rejected(EntryOutcome outcome) {
        if (outcome instanceof EntryOutcome.Rejected rejected) {
            return rejected.refusal().violations();
        }
        throw new AssertionError("Not rejected: " + outcome);
    }
}
