package vn.sodientu.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.spi.health.HealthProbe;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;

final class ReportsTest {
    @Test
    void statusIsUpOnlyWhenEveryPartIs() {
        assertThat(status(probe("database", null)))
                .contains("Sổ Điện Tử 1.0.0: UP", "jdbc:derby:/data/db", "mẫu sổ: 2");
        assertThat(status(probe("database", null), probe("print", "no font")))
                .contains("Sổ Điện Tử 1.0.0: DOWN", "no font");
        assertThat(status()).contains("DOWN", "đang khởi động");
    }

    @Test
    void aPreviewShowsItsRowsUpToTheLimitAndItsCountsWhole() {
        PreviewState state = new PreviewState(
                PreviewId.fresh(),
                new PreviewRequest(2, new SchoolYear(2025), null, "TT22", null, Map.of()),
                new RegulationId("TT22", "1.0.1"),
                Set.of(),
                PreviewState.Phase.FAILED,
                new PreviewState.Counts(9, 5, 200, 3, 1, 4, 2),
                LocalText.same("Quy chế đã bị gỡ"),
                "phong",
                Instant.EPOCH,
                Instant.EPOCH);
        List<PreviewDifference> rows = List.of(
                new PreviewDifference(new PupilId(3, 71), new ClassId(3, 1), "award", "HSG", "HSXS"),
                new PreviewDifference(new PupilId(3, 72), new ClassId(3, 1), "award", "HSG", "HSXS"));

        assertThat(printed(out -> PreviewCommand.print(state, rows, 1, out)))
                .contains("Theo TT22/1.0.1", "3-71", "HSXS", "Không xong: 5/9 lớp, 200 học sinh, 3 học sinh đổi")
                .contains("Quy chế đã bị gỡ")
                .doesNotContain("3-72");
    }

    @Test
    void regulationsAreListedByCodeAndVersion() {
        String printed = printed(out -> RegulationsCommand.print(
                List.of(regulation("TT58", "1.0.0"), regulation("TT22", "1.0.1"), regulation("TT22", "1.0.0")), out));
        assertThat(printed.lines()
                        .map(line -> line.replaceAll("[ |│]+", " "))
                        .filter(line -> line.startsWith("TT"))
                        .map(line -> line.substring(0, line.indexOf("Thông"))))
                .containsExactly("TT22 1.0.0 ", "TT22 1.0.1 ", "TT58 1.0.0 ");
    }

    @Test
    void templatesModulesAndChoicesAreTablesInVietnamese() {
        assertThat(printed(out -> TemplatesCommand.print(
                        List.of(new TemplateInfo(
                                "so-theo-doi-thcs", "1.0.0", LocalText.same("Sổ"), List.of("TT22"), "A4")),
                        out)))
                .contains("Khổ giấy", "so-theo-doi-thcs", "1.0.0");
        assertThat(printed(out -> ModulesCommand.print(
                        List.of(new ModuleInfo(
                                "vn.x", "1.0.0", ModuleInfo.Kind.REGULATION, ModuleInfo.State.RUNNING, false)),
                        out)))
                .contains("quy chế", "đang chạy", "không");
        Choice choice = new Choice(
                2,
                Choice.Kind.MODULE,
                "vn.x",
                null,
                new SchoolYear(2025),
                null,
                "off",
                "phong",
                Instant.parse("2025-11-20T03:00:00Z"));
        assertThat(printed(out -> ChoicesCommand.print(List.of(choice), out)))
                .contains("20/11/2025 10:00", "phong", "mọi khối", "2025-2026", "off");
    }

    @Test
    void aRefusalIsOneLineInVietnamese() {
        Outcome<String> refused = Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "module", "Đã cài.", "Installed."));
        assertThatThrownBy(() -> Lines.value(refused))
                .isInstanceOfSatisfying(CommandException.class, failure -> assertThat(failure.getNiceHelp())
                        .isEqualTo("Lỗi: module: Đã cài."));
    }

    @Test
    void kindsOfChoicesAreReadAndOthersRefused() throws CommandException {
        assertThat(ChoiceKinds.kind("template")).isEqualTo(Choice.Kind.TEMPLATE);
        assertThatThrownBy(() -> ChoiceKinds.kind("mau")).isInstanceOf(CommandException.class);
    }

    @Test
    void theOperatorIsAnAdministratorUnderTheNameOfTheContainersAccount() {
        Actor operator = Operator.named("admin");
        assertThat(operator.account()).isEqualTo("shell:admin");
        assertThat(operator.is(Role.ADMIN)).isTrue();
        assertThat(Operator.named(null).account()).isEqualTo("shell:?");
    }

    private static String status(HealthProbe... probes) {
        return printed(
                out -> new StatusReport("1.0.0", "jdbc:derby:/data/db", List.of(probes)).print(out, "3", "2", "12"));
    }

    private static String printed(Consumer<PrintStream> report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static RegulationInfo regulation(String code, String version) {
        return new RegulationInfo(new RegulationId(code, version), LocalText.same("Thông tư"), Set.of(), 7);
    }

    private static HealthProbe probe(String name, @Nullable String problem) {
        return new HealthProbe() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> problem() {
                return Optional.ofNullable(problem);
            }
        };
    }
}
