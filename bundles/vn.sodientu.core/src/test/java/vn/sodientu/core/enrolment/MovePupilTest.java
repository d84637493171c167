package vn.sodientu.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.enrolment.AdmitPupil;
import vn.sodientu.api.enrolment.Deed;
import vn.sodientu.api.enrolment.EnrolmentService;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.api.enrolment.MovePupil;
import vn.sodientu.api.enrolment.Moved;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.people.Stay;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Changing classes, leaving and coming back within a year. */
class MovePupilTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

    private final World world = new World();
    private final EnrolmentService service =
            new EnrolmentComponent(world.policy, world.store, world.regulations, world.clock);
    private final PupilId pupil = world.pupils.get(0);
    private SchoolClass other = world.clazz;

    @BeforeEach
    void anotherClassOfTwo() {
        world.clock.set("2026-03-20T05:00:00Z");
        other = world.roster
                .createClass(world.clerk, new NewClass(world.school, World.YEAR, "8B", 8, null, List.of()))
                .orThrow();
        world.roster
                .storePupils(
                        world.clerk,
                        world.school,
                        World.YEAR,
                        List.of(World.draft("8B", 8, "Tòng Văn Hải"), World.draft("8B", 9, "Quàng Thị Yến")),
                        false)
                .orThrow();
    }

    @Test
    void whoChangesClassesStaysStruckThroughInTheOldAndFollowsAllInTheNew() {
        Moved moved = move(Deed.CHANGE_CLASS, other.id(), JANUARY).orThrow();

        Enrolment left = member(world.clazz.id());
        assertThat(left.ordinal()).isEqualTo(1);
        assertThat(left.to()).isEqualTo(JANUARY.minusDays(1));
        assertThat(left.struck()).isTrue();
        assertThat(moved.membership().enrolment().ordinal()).isEqualTo(3);
        assertThat(moved.membership().enrolment().from()).isEqualTo(JANUARY);
        assertThat(moved.membership().enrolment().struck()).isFalse();
        assertThat(moved.membership().moves()).extracting(EnrolmentMove::kind).containsExactly(MoveKind.CLASS_IN);
        assertThat(world.audit("pupil.move")).hasSize(1).allSatisfy(row -> assertThat(row.detail())
                .contains("from=" + world.clazz.id(), "to=" + other.id()));
    }

    @Test
    void marksAreEnteredInTheNewClassAsTheyStandAndStayInTheOldBook() {
        world.register.enter(
                world.clerk,
                world.marks(
                        world.sheet("TOAN", Term.HK1),
                        World.cell(0, "tx1", 0, "8"),
                        World.cell(0, "ck", 0, "7,5"),
                        World.cell(1, "tx1", 0, "9")));

        Moved moved = move(Deed.CHANGE_CLASS, other.id(), JANUARY).orThrow();

        assertThat(moved.marks()).isEqualTo(2);
        assertThat(moved.leftBehind()).isEmpty();
        assertThat(marks(other.id()))
                .extracting(MarkEntry::column, entry -> entry.mark() + "", MarkEntry::source)
                .containsExactlyInAnyOrder(
                        tuple("tx1", marks(world.clazz.id(), "tx1"), "MOVE"),
                        tuple("ck", marks(world.clazz.id(), "ck"), "MOVE"));
        assertThat(marks(world.clazz.id())).hasSize(2);
        assertThat(this.<Boolean>read(
                        records -> records.results().of(other.id(), pupil).isPresent()))
                .isTrue();
    }

    @Test
    void conductAbsencesAndArrangementsGoAlong() {
        world.store.write(records -> {
            records.terms()
                    .append(
                            world.clazz.id(),
                            List.of(new TermRecord(pupil, Period.HK1, "T", 3, 2, 1)),
                            "gvcn",
                            world.clock.instant(),
                            "UI");
            records.arrangements()
                    .append(new GrantedArrangement(
                            records.arrangements().next(world.school),
                            world.clazz.id(),
                            pupil,
                            new Arrangement.Exemption("TOAN", Period.HK1),
                            new Grounds("12/QĐ", LocalDate.of(2025, 10, 1), "bệnh"),
                            1,
                            false,
                            "hieutruong",
                            world.clock.instant()));
            return 0;
        });

        move(Deed.CHANGE_CLASS, other.id(), JANUARY).orThrow();

        assertThat(this.<List<TermRecord>>read(records -> records.terms().current(other.id())))
                .containsExactly(new TermRecord(pupil, Period.HK1, "T", 3, 2, 1));
        assertThat(this.<List<GrantedArrangement>>read(
                        records -> records.arrangements().current(other.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.what()).isEqualTo(new Arrangement.Exemption("TOAN", Period.HK1)));
    }

    @Test
    void whoComesBackToTheOldClassHasHisOwnNumberAndTheMarksOfMeanwhile() {
        world.register.enter(world.clerk, world.marks(world.sheet("TOAN", Term.HK1), World.cell(0, "tx1", 0, "8")));
        move(Deed.CHANGE_CLASS, other.id(), JANUARY).orThrow();
        world.register.enter(
                world.clerk, world.marks(new SheetId(other.id(), "TOAN", Term.HK1), World.cell(0, "tx1", 1, "9")));

        Moved back =
                move(Deed.CHANGE_CLASS, world.clazz.id(), JANUARY.plusDays(30)).orThrow();

        assertThat(back.marks()).isEqualTo(1);
        assertThat(marks(world.clazz.id(), "tx1")).isEqualTo(marks(other.id(), "tx1"));
        Enrolment own = member(world.clazz.id());
        assertThat(own.ordinal()).isEqualTo(1);
        assertThat(own.stays())
                .containsExactly(
                        new Stay(World.YEAR.firstDay(), JANUARY.minusDays(1)), new Stay(JANUARY.plusDays(30), null));
        assertThat(own.on(JANUARY)).isFalse();
        assertThat(own.on(JANUARY.plusDays(30))).isTrue();
    }

    @Test
    void aMarkForOneWhoLeftIsRefusedWithTheDay() {
        move(Deed.CHANGE_CLASS, other.id(), JANUARY).orThrow();

        EntryOutcome outcome = world.register.enter(
                world.clerk, world.marks(world.sheet("TOAN", Term.HK2), World.cell(0, "tx1", 0, "8")));

        assertThat(outcome).isInstanceOfSatisfying(EntryOutcome.Rejected.class, rejected -> assertThat(
                        rejected.refusal().violations().get(0).message().vi())
                .contains("đã rời lớp 8A", "11/01/2026"));
    }

    @Test
    void leavingAndReturningToTheSameClassAreStepsOfOneRow() {
        move(Deed.DROP_OUT, null, JANUARY).orThrow();
        assertThat(pupil().status()).isEqualTo(PupilStatus.LEFT);

        Moved back = move(Deed.RETURN, world.clazz.id(), JANUARY.plusDays(20)).orThrow();

        assertThat(pupil().status()).isEqualTo(PupilStatus.RETURNED);
        assertThat(back.membership().enrolment().ordinal()).isEqualTo(1);
        assertThat(back.membership().moves())
                .extracting(EnrolmentMove::kind)
                .containsExactly(MoveKind.DROPPED_OUT, MoveKind.RETURNED);
        assertThat(back.membership().moves()).extracting(EnrolmentMove::by).containsOnly("giaovu");
    }

    @Test
    void theNumberOfOneWhoLeftIsNotGivenToANewcomer() {
        move(Deed.MOVE_OUT, null, JANUARY).orThrow();
        Membership last =
                service.admit(world.clerk, newcomer("1400000777", "Ân Thị An")).orThrow();

        assertThat(last.enrolment().ordinal()).isEqualTo(4);
        assertThat(world.roster.pupils(world.clerk, world.clazz.id()).orThrow())
                .extracting(Enrolment::ordinal)
                .containsExactly(1, 2, 3, 4);
        assertThat(last.moves()).extracting(EnrolmentMove::kind).containsExactly(MoveKind.MOVED_IN);
    }

    @Test
    void everyFaultOfAMoveIsNamed() {
        Refusal refusal = World.refusal(service.move(
                world.clerk,
                new MovePupil(pupil, Deed.MOVE_OUT, null, LocalDate.of(2026, 3, 21), "", "x".repeat(101), "", null)));

        assertThat(refusal.violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("reason", "place", "decision", "day");
    }

    @Test
    void aDayBeforeTheStayAndAClassOfAnotherGradeAreRefused() {
        world.register.enter(world.clerk, world.marks(world.sheet("TOAN", Term.HK1), World.cell(0, "tx1", 0, "8")));
        SchoolClass seventh = world.roster
                .createClass(world.clerk, new NewClass(world.school, World.YEAR, "7A", 7, null, List.of()))
                .orThrow();

        assertThat(World.refusal(move(Deed.CHANGE_CLASS, seventh.id(), JANUARY)).violations())
                .extracting(Violation::path)
                .containsExactly("class");
        assertThat(World.refusal(move(Deed.CHANGE_CLASS, world.clazz.id(), JANUARY))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("class");
        assertThat(World.refusal(move(Deed.LEAVE, null, World.YEAR.firstDay().minusDays(1)))
                        .violations())
                .extracting(Violation::path)
                .contains("pupil");
        assertThat(World.refusal(move(Deed.RETURN, other.id(), JANUARY)).violations())
                .extracting(Violation::path)
                .containsExactly("pupil");
    }

    @Test
    void aReturnMustComeAfterTheLastDay() {
        move(Deed.LEAVE, null, JANUARY).orThrow();

        assertThat(World.refusal(move(Deed.RETURN, world.clazz.id(), JANUARY)).violations())
                .extracting(Violation::path)
                .containsExactly("day");
        move(Deed.RETURN, world.clazz.id(), JANUARY.plusDays(1)).orThrow();
    }

    @Test
    void aRepeatWithTheSameKeyMovesNobodyTwice() {
        MovePupil asked =
                new MovePupil(pupil, Deed.CHANGE_CLASS, other.id(), JANUARY, "", "", "nguyện vọng của gia đình", "k1");
        service.move(world.clerk, asked).orThrow();
        service.move(world.clerk, asked).orThrow();

        assertThat(service.history(world.clerk, pupil).orThrow()).hasSize(2);
        assertThat(world.audit("pupil.move")).hasSize(1);
    }

    @Test
    void whoMayNotEditTheRosterMovesNobody() {
        world.policy.forbid((who, what, where) -> what == Permission.EDIT_ROSTER);

        assertThat(World.refusal(move(Deed.LEAVE, null, JANUARY)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(service.admit(world.clerk, newcomer("1400000778", "Lò Thị Ba")))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aKnownCodeAndABadOneAreRefused() {
        assertThat(World.refusal(service.admit(world.clerk, newcomer("1400000001", "Lò Thị Ba")))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("code");
        assertThat(World.refusal(service.admit(world.clerk, newcomer("14000", " ")))
                        .violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("name", "code");
    }

    private Outcome<Moved> move(Deed deed, @Nullable ClassId to, LocalDate day) {
        String place = deed == Deed.MOVE_OUT ? "THCS Chiềng An" : "";
        return service.move(
                world.clerk, new MovePupil(pupil, deed, to, day, place, "", "nguyện vọng của gia đình", null));
    }

    private AdmitPupil newcomer(String code, String name) {
        return new AdmitPupil(
                world.clazz.id(),
                code,
                name,
                LocalDate.of(2012, 4, 5),
                Gender.FEMALE,
                JANUARY.plusDays(3),
                "THCS Tô Hiệu",
                "",
                "",
                null);
    }

    private Enrolment member(ClassId clazz) {
        return world.roster.pupils(world.clerk, clazz).orThrow().stream()
                .filter(one -> one.pupil().id().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    private Pupil pupil() {
        return member(world.clazz.id()).pupil();
    }

    private List<MarkEntry> marks(ClassId clazz) {
        return world.store.read(records -> records.marks().current(clazz, List.of(pupil)));
    }

    private String marks(ClassId clazz, String column) {
        return marks(clazz).stream()
                .filter(entry -> entry.column().equals(column))
                .map(entry -> entry.mark() + "")
                .findFirst()
                .orElse("");
    }

    private <T> T read(Function<Records, T> work) {
        return world.store.read(work);
    }
}
