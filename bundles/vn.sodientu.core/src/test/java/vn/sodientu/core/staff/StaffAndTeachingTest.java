package vn.sodientu.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.organisation.StaffDraft;
import vn.sodientu.api.organisation.StaffService;
import vn.sodientu.api.organisation.TeachingDraft;
import vn.sodientu.api.organisation.TeachingService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.people.StaffState;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.Term;

class StaffAndTeachingTest {
    private final World world = new World();
    private final StaffService staff = new StaffComponent(world.policy, world.store);
    private final TeachingService teaching = new TeachingComponent(world.policy, world.store);
    private final LocalDate today = LocalDate.now(CountryClock.vietnam());
    private final Staff lan = world.roster
            .addStaff(world.clerk, world.school, "GV1", "Lò Thị Lan")
            .orThrow();
    private final Staff minh = world.roster
            .addStaff(world.clerk, world.school, "GV2", "Vì Văn Minh")
            .orThrow();
    private final SheetId maths = world.sheet("TOAN", Term.HK1);

    @Test
    void aListAddsAndChangesStaffAndSaysWhoIsMissingFromIt() {
        List<StaffDraft> list = List.of(draft("GV1", "Lò Thị Lan", "Giáo viên"), draft("GV3", "Cà Văn Ba", null));

        Comparison rehearsed =
                staff.store(world.clerk, world.school, list, true).orThrow();
        assertThat(staff.profiles(world.clerk, world.school).orThrow()).hasSize(2);
        Comparison stored = staff.store(world.clerk, world.school, list, false).orThrow();

        assertThat(stored).isEqualTo(rehearsed);
        assertThat(stored.onlyInFile()).containsExactly(new Comparison.Entry("GV3", "Cà Văn Ba"));
        assertThat(stored.onlyInRegister()).containsExactly(new Comparison.Entry("GV2", "Vì Văn Minh"));
        assertThat(stored.changed().get(0).differences())
                .containsExactly(new Comparison.Difference("Vị trí việc làm", "", "Giáo viên"));
        assertThat(staff.store(world.clerk, world.school, list, false).orThrow().unchanged())
                .isEqualTo(2);
    }

    @Test
    void whatAListDoesNotSpeakOfStaysAsItIs() {
        StaffDraft full = new StaffDraft(
                "GV1", "Lò Thị Lan", today.minusYears(40), StaffState.WORKING, "Giáo viên", "Toán", "lan@x.vn", null);
        staff.store(world.clerk, world.school, List.of(full), false).orThrow();
        staff.store(world.clerk, world.school, List.of(draft("GV1", "Lò Thị Lan Anh", null)), false)
                .orThrow();
        assertThat(staff.profiles(world.clerk, world.school).orThrow().get(0))
                .satisfies(profile -> assertThat(profile.email()).isEqualTo("lan@x.vn"))
                .satisfies(profile -> assertThat(profile.staff().name().full()).isEqualTo("Lò Thị Lan Anh"));
    }

    @Test
    void everyFaultOfAListIsNamedByRowAndNothingIsStored() {
        List<StaffDraft> list = List.of(
                draft("GV7", "Một Người", null),
                draft("GV7", "Người Khác", null),
                new StaffDraft("", "", null, null, null, null, "khong-phai-thu", null));
        assertThat(paths(staff.store(world.clerk, world.school, list, false)))
                .containsExactlyInAnyOrder("staff[1].code", "staff[2].code", "staff[2].name", "staff[2].email");
        assertThat(staff.profiles(world.clerk, world.school).orThrow()).hasSize(2);
    }

    @Test
    void severalTeachersShareOneSheetAndEachHasItForHisDays() {
        teaching.assign(world.clerk, maths, lan.id(), null, today.minusDays(1)).orThrow();
        teaching.assign(world.clerk, maths, minh.id(), today, null).orThrow();

        assertThat(world.roster.teachers(world.clerk, maths).orThrow()).containsExactly(minh);
        assertThat(teaching.of(world.clerk, world.school, World.YEAR).orThrow())
                .extracting(one -> one.teacherName())
                .containsExactlyInAnyOrder("Lò Thị Lan", "Vì Văn Minh");
        assertThat(world.store.<List<SheetId>>read(records -> records.classes().assignedTo(lan.id())))
                .isEmpty();
        assertThat(world.store.<List<SheetId>>read(records -> records.classes().assignedTo(minh.id())))
                .containsExactly(maths);
    }

    @Test
    void oneTeacherIsNotAssignedTwiceForTheSameDays() {
        teaching.assign(world.clerk, maths, lan.id(), null, today).orThrow();
        assertThat(paths(teaching.assign(world.clerk, maths, lan.id(), today, null)))
                .containsExactly("from");
        teaching.assign(world.clerk, maths, lan.id(), today.plusDays(1), null).orThrow();
    }

    @Test
    void anAssignmentEndsOnItsLastDay() {
        teaching.assign(world.clerk, maths, lan.id(), null, null).orThrow();
        Assignment ended =
                teaching.end(world.clerk, maths, lan.id(), today.minusDays(1)).orThrow();
        assertThat(ended.holdsOn(today.minusDays(1))).isTrue();
        assertThat(ended.holdsOn(today)).isFalse();
        assertThat(paths(teaching.end(world.clerk, maths, lan.id(), today))).containsExactly("teacher");
    }

    @Test
    void aListOfAssignmentsNamesClassesSubjectsAndPeopleAsTheyAreWritten() {
        List<TeachingDraft> list = List.of(
                new TeachingDraft("8a", "toán", null, "GV1", null, null),
                new TeachingDraft("8A", "TOAN", Term.HK1, "Vì Văn Minh", null, null));
        Comparison stored = teaching.store(world.clerk, world.school, World.YEAR, list, false)
                .orThrow();
        assertThat(stored.onlyInFile()).hasSize(3);
        assertThat(world.roster.teachers(world.clerk, maths).orThrow()).containsExactly(lan, minh);

        Comparison again = teaching.store(world.clerk, world.school, World.YEAR, list.subList(1, 2), true)
                .orThrow();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.onlyInRegister()).extracting(Comparison.Entry::code).containsExactly("GV1");
    }

    @Test
    void everyFaultOfAListOfAssignmentsIsNamed() {
        world.roster.addStaff(world.clerk, world.school, "GV9", "Vì Văn Minh").orThrow();
        List<TeachingDraft> list = List.of(
                new TeachingDraft("9Z", "TOAN", Term.HK1, "GV1", null, null),
                new TeachingDraft("8A", "CHIEMTINH", Term.HK1, "GV1", null, null),
                new TeachingDraft("8A", "TOAN", Term.HK1, "Vì Văn Minh", null, null),
                new TeachingDraft("8A", "TOAN", Term.HK1, "GV1", null, null),
                new TeachingDraft("8A", "TOAN", null, "GV1", null, null));
        assertThat(paths(teaching.store(world.clerk, world.school, World.YEAR, list, false)))
                .containsExactly(
                        "assignments[0].clazz",
                        "assignments[1].subject",
                        "assignments[2].teacher",
                        "assignments[4].teacher");
    }

    @Test
    void theHomeroomTeacherChangesByDate() {
        teaching.nameHomeroom(world.clerk, world.clazz.id(), lan.id(), null).orThrow();
        teaching.nameHomeroom(world.clerk, world.clazz.id(), minh.id(), today.plusDays(3))
                .orThrow();
        assertThat(world.roster.clazz(world.clerk, world.clazz.id()).orThrow().homeroom())
                .isEqualTo(lan.id());
        assertThat(teaching.homerooms(world.clerk, world.clazz.id()).orThrow())
                .extracting(Homeroom::from)
                .containsExactly(Assignment.BEGINNING, today.plusDays(3));
    }

    private static StaffDraft draft(String code, String name, @Nullable String position) {
        return new StaffDraft(code, name, null, null, position, null, null, null);
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
