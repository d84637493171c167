package vn.sodientu.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.file.ChangeFile;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.api.file.PupilFile;
import vn.sodientu.api.file.PupilFileService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.file.FieldDef;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.rule.Violation;

/** The fields of a pupil's file. */
class PupilFileTest {
    private final World world = new World();
    private final PupilFileService service = new PupilFileComponent(world.policy, world.store, world.clock);
    private final PupilId pupil = world.pupils.get(0);

    @BeforeEach
    void aDayInMarch() {
        world.clock.set("2026-03-20T05:00:00Z");
    }

    @Test
    void theCatalogueHasTheGroupsOfThePeopleAndNoFieldTwice() {
        FieldCatalogue catalogue = service.catalogue(world.clerk).orThrow();

        assertThat(catalogue.lists().get("ethnicity")).hasSize(54);
        assertThat(catalogue.fields()).extracting(FieldDef::code).doesNotHaveDuplicates();
        assertThat(catalogue.fields().stream().filter(field -> field.list() != null))
                .allSatisfy(field -> assertThat(catalogue.list(field)).isNotEmpty());
    }

    @Test
    void whatIsSensitiveIsWithheldAndReadingItIsAudited() {
        change("religion", 0, "BUDDHIST").orThrow();
        change("boarding", 0, "DAY").orThrow();

        PupilFile file = service.read(world.clerk, pupil).orThrow();
        assertThat(line(file, "religion").withheld()).isTrue();
        assertThat(line(file, "religion").items()).isEmpty();
        assertThat(line(file, "boarding").items()).containsExactly(FieldItem.of("DAY"));
        assertThat(world.audit("pupils.readSensitive")).isEmpty();

        PupilFile full = service.readInFull(world.clerk, pupil, "làm học bạ").orThrow();
        assertThat(line(full, "religion").items()).containsExactly(FieldItem.of("BUDDHIST"));
        assertThat(world.audit("pupils.readSensitive")).singleElement().satisfies(row -> assertThat(row.detail())
                .contains("purpose=làm học bạ")
                .doesNotContain("BUDDHIST"));
        assertThat(world.audit("pupil.file.change"))
                .allSatisfy(row -> assertThat(row.detail()).doesNotContain("BUDDHIST"));
    }

    @Test
    void whatBooksUseFollowsInThePupilsRow() {
        change("ethnicity", 1, "mường").orThrow();
        service.change(
                        world.clerk,
                        new ChangeFile(
                                pupil,
                                List.of(new ChangeFile.Change(
                                        "policyGroups",
                                        0,
                                        List.of(
                                                new FieldItem("POOR", LocalDate.of(2025, 1, 1), null),
                                                new FieldItem(
                                                        "NEAR_POOR",
                                                        LocalDate.of(2023, 1, 1),
                                                        LocalDate.of(2024, 12, 31))))),
                                null))
                .orThrow();

        Pupil stored = stored();
        assertThat(stored.particulars().ethnicity()).isEqualTo("Mường");
        assertThat(stored.particulars().priority()).isEqualTo("Hộ nghèo");
        assertThat(stored.version()).isEqualTo(3);
    }

    @Test
    void everyFaultOfAChangeIsNamed() {
        Refusal refusal = World.refusal(service.change(
                world.clerk,
                new ChangeFile(
                        pupil,
                        List.of(
                                new ChangeFile.Change("khongCo", 0, List.of()),
                                new ChangeFile.Change("name", 1, List.of()),
                                new ChangeFile.Change("height", 0, List.of(FieldItem.of("49"))),
                                new ChangeFile.Change("subjectGroup", 0, List.of(FieldItem.of("A"))),
                                new ChangeFile.Change(
                                        "religion", 0, List.of(new FieldItem("NONE", LocalDate.EPOCH, null))),
                                new ChangeFile.Change(
                                        "union",
                                        0,
                                        List.of(new FieldItem(
                                                "DOI", LocalDate.of(2025, 2, 2), LocalDate.of(2025, 2, 1))))),
                        null)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations())
                .extracting(Violation::path)
                .containsExactly(
                        "values[0].field",
                        "values[1].items",
                        "values[2].items[0].value",
                        "values[3].field",
                        "values[4].items[0].from",
                        "values[5].items[0].to");
        assertThat(world.audit("pupil.file.change")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "personalNumber, 014212001234, true",
        "personalNumber, 01421200123, false",
        "idCard, 123456789, true",
        "idCard, 1234567890, false",
        "height, 50, true",
        "height, 250, true",
        "height, 251, false",
        "phone, 0912 345 678, true",
        "phone, 09123, false",
        "birth, 2012-03-21, true",
        "birth, 2026-03-21, false",
        "birth, 21/03/2012, false",
        "repeatedYear, true, true",
        "repeatedYear, có, false",
        "religion, Công giáo, true",
        "religion, Đạo lạ, false",
    })
    void valuesAreHeldToTheirKind(String field, String value, boolean good) {
        int version = List.of("personalNumber", "birth").contains(field) ? 1 : 0;

        assertThat(change(field, version, value)).isInstanceOf(good ? Outcome.Done.class : Outcome.Refused.class);
    }

    @Test
    void aStaleVersionIsAConflictAndHistoryKeepsWhoAndWhen() {
        change("eyes", 0, "MYOPIA").orThrow();
        assertThat(World.refusal(change("eyes", 0, "NONE")).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        change("eyes", 1, "ASTIGMATISM").orThrow();

        List<FieldEntry> history = service.history(world.clerk, pupil, "eyes").orThrow();
        assertThat(history).extracting(FieldEntry::version).containsExactly(2, 1);
        assertThat(history).extracting(FieldEntry::by).containsOnly("giaovu");
    }

    @Test
    void theHomeroomTeacherKeepsTheFileButTheOfficeTheName() {
        world.policy.forbid((who, what, where) -> what == Permission.EDIT_ROSTER);
        change("eyes", 0, "MYOPIA").orThrow();
        assertThat(World.refusal(change("name", 1, "Lò Văn Bình")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        world.policy.forbid((who, what, where) -> what == Permission.EDIT_PUPIL);
        assertThat(World.refusal(change("eyes", 1, "NONE")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aRepeatWithTheSameKeyChangesNothingTwice() {
        ChangeFile asked =
                new ChangeFile(pupil, List.of(new ChangeFile.Change("eyes", 0, List.of(FieldItem.of("MYOPIA")))), "k");
        service.change(world.clerk, asked).orThrow();
        service.change(world.clerk, asked).orThrow();

        assertThat(service.history(world.clerk, pupil, "eyes").orThrow()).hasSize(1);
    }

    private Outcome<PupilFile> change(String field, int version, String value) {
        return service.change(
                world.clerk,
                new ChangeFile(
                        pupil, List.of(new ChangeFile.Change(field, version, List.of(FieldItem.of(value)))), null));
    }

    private static PupilFile.Line line(PupilFile file, String field) {
        return file.value(field).orElseThrow();
    }

    private Pupil stored() {
        Map<String, Pupil> found =
                world.store.read(records -> records.pupils().byCode(world.school, List.of("1400000002")));
        return found.values().stream().findFirst().orElseThrow();
    }
}
