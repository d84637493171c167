package vn.sodientu.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.privacy.PersonalData;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.core.fake.World;
import vn.sodientu.core.privacy.PersonalDataComponent;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;

/** Sensitive particulars are withheld, or read with an audit row. */
class SensitiveReadingTest {
    private static final String DISABILITY = "Khiếm thính";

    private final World world = new World();
    private final Pupil pupil;

    SensitiveReadingTest() {
        Particulars known = new Particulars("Thái", "Sơn La", DISABILITY, "1", "2", "3", "4", "5", "6", "7");
        PupilDraft draft = new PupilDraft(
                "8A",
                "1400000900",
                new PersonName("Lường Thị Mới"),
                LocalDate.of(2012, 3, 4),
                Gender.FEMALE,
                PupilStatus.STUDYING,
                LocalDate.of(2025, 9, 5),
                known);
        world.roster
                .storePupils(world.clerk, world.school, World.YEAR, List.of(draft), false)
                .orThrow();
        pupil = list().stream()
                .filter(one -> one.code().equals("1400000900"))
                .findFirst()
                .orElseThrow();
    }

    private List<Pupil> list() {
        return world.roster.pupils(world.clerk, world.clazz.id()).orThrow().stream()
                .map(Enrolment::pupil)
                .toList();
    }

    @Test
    void anOrdinaryListWithholdsWhatIsSensitiveAndLeavesNoRow() {
        assertThat(pupil.particulars().disability()).isEmpty();
        assertThat(pupil.particulars().birthplace()).isEqualTo("Sơn La");
        assertThat(world.roster
                        .enrolment(world.clerk, pupil.id(), World.YEAR)
                        .orThrow()
                        .pupil()
                        .particulars()
                        .ethnicity())
                .isEmpty();
        assertThat(world.audit("pupils.readSensitive")).isEmpty();
    }

    @Test
    void aListInFullLeavesARowThatSaysWhatAndWhyButNoValue() {
        List<Enrolment> full = world.roster
                .pupilsInFull(world.clerk, world.clazz.id(), "xét học bổng")
                .orThrow();

        assertThat(full).anySatisfy(one -> assertThat(one.pupil().particulars().disability())
                .isEqualTo(DISABILITY));
        assertThat(world.audit("pupils.readSensitive")).singleElement().satisfies(row -> {
            assertThat(row.account()).isEqualTo(world.clerk.account());
            assertThat(row.subject()).isEqualTo(world.clazz.id().toString());
            assertThat(row.detail())
                    .contains("disability", "pupils=4", "purpose=xét học bổng")
                    .doesNotContain(DISABILITY, "Lường");
        });
    }

    @Test
    void onePupilInFullLeavesARowToo() {
        assertThat(world.roster
                        .pupilInFull(world.clerk, pupil.id(), "")
                        .orThrow()
                        .particulars()
                        .disability())
                .isEqualTo(DISABILITY);
        assertThat(world.audit("pupils.readSensitive")).singleElement().satisfies(row -> assertThat(row.subject())
                .isEqualTo(pupil.id().toString()));
    }

    @Test
    void whoeverMaySeeThePupilsOnlyIsRefusedAndLeavesNoRow() {
        world.policy.forbid((who, what, where) -> what == Permission.VIEW_SENSITIVE);

        assertThat(World.refusal(world.roster.pupilsInFull(world.clerk, world.clazz.id(), ""))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(world.roster.pupilInFull(world.clerk, pupil.id(), ""))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(world.audit("pupils.readSensitive")).isEmpty();
        assertThat(list()).hasSize(4);
    }

    @Test
    void theExportHoldsEverythingOfThePupilAndIsAudited() {
        PersonalData data = new PersonalDataComponent(world.policy, world.store)
                .export(world.clerk, pupil.id(), "phụ huynh yêu cầu")
                .orThrow();

        assertThat(data.pupil().particulars().disability()).isEqualTo(DISABILITY);
        assertThat(data.stays()).singleElement().satisfies(stay -> assertThat(stay.clazz())
                .isEqualTo("8A"));
        assertThat(world.audit("pupils.export")).singleElement().satisfies(row -> assertThat(row.detail())
                .contains("purpose=phụ huynh yêu cầu")
                .doesNotContain(DISABILITY));
    }
}
