package vn.sodientu.print.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.print.PrintRequest;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.print.render.BookPrinter;
import vn.sodientu.print.render.LayoutEngine;
import vn.sodientu.print.render.MemoryEntries;
import vn.sodientu.print.template.DescriptorReader;
import vn.sodientu.print.template.LoadedTemplate;
import vn.sodientu.print.template.TemplateStore;

class PrintOrdersTest {
    private static final BookPrinter PRINTER = new BookPrinter(new LayoutEngine(), Duration.ofMinutes(1));
    private static final String ALL_PUPILS = "<xsl:for-each select='//r:pupil'><fo:block><xsl:value-of select='@no'/>"
            + "<xsl:text> </xsl:text><xsl:value-of select='@family'/><xsl:text> </xsl:text>"
            + "<xsl:value-of select='@given'/></fo:block></xsl:for-each>";
    private static final Actor WHO = new Actor("hieutruong", "Hiệu trưởng", List.of());

    private final TestSchool school = new TestSchool();
    private final TemplateStore templates = new TemplateStore();
    private Optional<Refusal> denial = Optional.empty();
    private Optional<String> chosenVersion = Optional.empty();
    private Optional<String> module = Optional.empty();

    private void install(String version, String content) throws Exception {
        templates.add(LoadedTemplate.load(
                5, "vn.sodientu.template.thu", MemoryEntries.page(content).version(version), new DescriptorReader()));
    }

    private Outcome<PrintOrder> order(ClassId clazz) {
        RegulationService regulations = TestSchool.regulations(true);
        // A queue whose pool is stopped would refuse: the jobs of these tests run in the test's own thread.
        PrintQueue queue = new PrintQueue(
                school.store(), regulations, new TemplateStore(), Duration.ofMinutes(1), Clock.systemUTC());
        try {
            return new DefaultPrintService(
                            Stub.of(AccessPolicy.class)
                                    .when("check", call -> denial)
                                    .get(),
                            school.store(),
                            regulations,
                            choices(),
                            templates,
                            queue)
                    .order(WHO, new PrintRequest("thu", clazz, Period.YEAR));
        } finally {
            queue.stop();
        }
    }

    private ChoiceService choices() {
        return Stub.of(ChoiceService.class)
                .when("effective", call -> (call[1] == Choice.Kind.TEMPLATE ? chosenVersion : module)
                        .map(value -> new Choice(
                                2,
                                (Choice.Kind) call[1],
                                (String) call[2],
                                null,
                                new SchoolYear(2025),
                                null,
                                value,
                                "x",
                                Instant.EPOCH)))
                .get();
    }

    private PrintOrder run(boolean regulation, boolean last) throws Exception {
        PrintOrder queued = order(TestSchool.CLASS).orThrow();
        job(regulation).run(queued.id(), last);
        return stored(queued.id());
    }

    private PrintJob job(boolean regulation) {
        return new PrintJob(
                school.store(), TestSchool.regulations(regulation), templates, () -> PRINTER, Clock.systemUTC());
    }

    private PrintOrder stored(PrintOrderId id) {
        return school.store().read(records -> records.prints().find(id)).orElseThrow();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    @Test
    void aPrintedOrderHasItsReceiptAndItsAuditRow() throws Exception {
        install("1.0.0", ALL_PUPILS);

        PrintOrder done = run(true, true);

        assertThat(done.state()).isEqualTo(PrintOrder.State.DONE);
        assertThat(done.asked()).isEqualTo(3);
        assertThat(done.printed()).isEqualTo(3);
        assertThat(done.pages()).isEqualTo(1);
        assertThat(done.recordVersion()).isEqualTo(41);
        assertThat(done.regulation()).isEqualTo(TestSchool.TT22);
        byte[] pdf =
                school.store().read(records -> records.prints().file(done.id())).orElseThrow();
        assertThat(done.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(school.audit).singleElement().asString().contains("print.done", done.sha256(), "printed=3");
    }

    @Test
    void aBookThatLosesAPupilIsNotIssued() throws Exception {
        install("1.0.0", ALL_PUPILS.replace("//r:pupil", "//r:pupil[@no != 2]"));

        PrintOrder failed = run(true, true);

        assertThat(failed.state()).isEqualTo(PrintOrder.State.FAILED);
        assertThat(failed.failure())
                .isNotNull()
                .extracting(reason -> reason.vi())
                .asString()
                .contains("thiếu học sinh");
        assertThat(school.files).isEmpty();
    }

    @Test
    void aLetterTheFontLacksFailsTheOrder() throws Exception {
        install("1.0.0", ALL_PUPILS + "漢");

        PrintOrder failed = run(true, true);

        assertThat(failed.state()).isEqualTo(PrintOrder.State.FAILED);
        assertThat(failed.failure())
                .isNotNull()
                .extracting(reason -> reason.vi())
                .asString()
                .contains("U+6F22");
    }

    @Test
    void aMissingRegulationIsWaitedForAndThenNamed() throws Exception {
        install("1.0.0", ALL_PUPILS);

        assertThat(run(false, false).state()).isEqualTo(PrintOrder.State.RUNNING);

        PrintOrder failed = run(false, true);
        assertThat(failed.state()).isEqualTo(PrintOrder.State.FAILED);
        assertThat(failed.failure())
                .isNotNull()
                .extracting(reason -> reason.vi())
                .asString()
                .contains("TT22");
    }

    @Test
    void anOrderKeepsTheVersionItWasTakenWith() throws Exception {
        install("1.0.0", ALL_PUPILS);
        PrintOrder queued = order(TestSchool.CLASS).orThrow();
        install("1.1.0", "x");

        job(true).run(queued.id(), true);

        assertThat(stored(queued.id()).state()).isEqualTo(PrintOrder.State.DONE);
        assertThat(stored(queued.id()).templateVersion()).isEqualTo("1.0.0");
    }

    @Test
    void theNewestVersionIsTakenUnlessTheUnitChoseOne() throws Exception {
        install("1.0.0", "x");
        install("1.1.0", "x");

        assertThat(order(TestSchool.CLASS).orThrow().templateVersion()).isEqualTo("1.1.0");
        chosenVersion = Optional.of("1.0.0");
        assertThat(order(TestSchool.CLASS).orThrow().templateVersion()).isEqualTo("1.0.0");
    }

    @Test
    void aChosenVersionThatIsNotThereIsNeverReplacedByAnother() throws Exception {
        install("1.0.0", "x");
        chosenVersion = Optional.of("2.0.0");

        Refusal refusal = refusal(order(TestSchool.CLASS));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.violations().get(0).help()).isNotNull();
    }

    @Test
    void aTemplateOrModuleSwitchedOffIsUnavailable() throws Exception {
        install("1.0.0", "x");

        chosenVersion = Optional.of("off");
        assertThat(refusal(order(TestSchool.CLASS)).kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        chosenVersion = Optional.empty();
        module = Optional.of("off");
        assertThat(refusal(order(TestSchool.CLASS)).kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
    }

    @Test
    void aTemplateNobodyHasIsNotFound() {
        assertThat(refusal(order(TestSchool.CLASS)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whoMayNotPrintTheClassIsRefusedBeforeAnythingIsRead() {
        denial = Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "class", "không được", "no"));

        assertThat(refusal(order(new ClassId(7, 99))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(school.orders).isEmpty();
    }
}
