package vn.sodientu.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.LockPlace;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.MarkColumn.Slot;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

class OpennessTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final ClassId CLASS = new ClassId(3, 17);
    private static final ClassId OTHER = new ClassId(3, 18);
    private static final List<Long> PATH = List.of(3L, 2L, 1L);
    private static final Instant NOON = Instant.parse("2026-01-10T05:00:00Z");
    private static final Instant BEFORE = NOON.minusMillis(1);
    private static final LockPlace CELL = new LockPlace(
            new SchoolClass(CLASS, YEAR, "8A", new ClassKind(SchoolLevel.THCS, 8, null), null, List.of()),
            LockPart.MARKS,
            Period.HK1,
            "TOAN",
            Slot.REGULAR,
            "tx1");
    private static final LockPlace RECORDS =
            new LockPlace(CELL.clazz(), LockPart.RECORDS, Period.HK1, null, null, null);

    /** Every part of an area, once matching and once not. */
    static Stream<Arguments> areas() {
        return Stream.of(
                Arguments.of(area(null, null, null, null, null, null, null), true),
                Arguments.of(area(8, null, null, null, null, null, null), true),
                Arguments.of(area(9, null, null, null, null, null, null), false),
                Arguments.of(area(null, CLASS, null, null, null, null, null), true),
                Arguments.of(area(null, OTHER, null, null, null, null, null), false),
                Arguments.of(area(null, null, LockPart.MARKS, null, null, null, null), true),
                Arguments.of(area(null, null, LockPart.RECORDS, null, null, null, null), false),
                Arguments.of(area(null, null, null, Period.HK1, null, null, null), true),
                Arguments.of(area(null, null, null, Period.HK2, null, null, null), false),
                Arguments.of(area(null, null, null, null, "TOAN", null, null), true),
                Arguments.of(area(null, null, null, null, "VAN", null, null), false),
                Arguments.of(area(null, null, null, null, null, Slot.REGULAR, null), true),
                Arguments.of(area(null, null, null, null, null, Slot.LAST, null), false),
                Arguments.of(area(null, null, null, null, null, null, "tx1"), true),
                Arguments.of(area(null, null, null, null, null, null, "tx2"), false),
                Arguments.of(area(8, CLASS, LockPart.MARKS, Period.HK1, "TOAN", Slot.REGULAR, "tx1"), true),
                Arguments.of(area(8, CLASS, LockPart.MARKS, Period.HK1, "TOAN", Slot.REGULAR, "ck"), false));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void aLockClosesWhatLiesInItsAreaOnly(LockArea area, boolean closed) {
        assertThat(closed(List.of(lock(3, area, NOON, null, null)), List.of(), List.of(), CELL, NOON))
                .isEqualTo(closed);
    }

    @Test
    void aLockOfAnotherYearClosesNothing() {
        Lock other = lock(3, LockArea.ofYear(new SchoolYear(2024)), NOON, null, null);
        assertThat(closed(List.of(other), List.of(), List.of(), CELL, NOON)).isFalse();
    }

    @Test
    void aClosedYearClosesConductToo() {
        Lock year = lock(3, LockArea.ofYear(YEAR), NOON, null, null);
        assertThat(closed(List.of(year), List.of(), List.of(), RECORDS, NOON)).isTrue();
        Lock column = lock(3, area(null, null, null, null, null, null, "tx1"), NOON, null, null);
        assertThat(closed(List.of(column), List.of(), List.of(), RECORDS, NOON)).isFalse();
    }

    /** Offsets in milliseconds from the lock's beginning; it ends or is lifted after 1000. */
    @ParameterizedTest
    @CsvSource({
        "-1, false, false, false", "0, false, false, true", "999, true, false, true", "1000, true, false, false",
        "999, false, true, true", "1000, false, true, false", "1001, false, false, true", "999, true, true, true",
        "1000, true, true, false",
    })
    void aLockHoldsFromItsFirstMomentUntilItEndsOrIsLifted(long offset, boolean ends, boolean lifted, boolean closed) {
        Instant end = NOON.plusMillis(1000);
        Lock lock = lock(
                3, LockArea.ofYear(YEAR), NOON, ends ? end : null, lifted ? new Lock.Lift("xong", "ht", end) : null);
        assertThat(closed(List.of(lock), List.of(), List.of(), CELL, NOON.plusMillis(offset)))
                .isEqualTo(closed);
    }

    @Test
    void aDeadlineClosesFromItsMomentOn() {
        List<Deadline> deadlines = List.of(deadline(2, Slot.REGULAR, NOON));
        assertThat(closed(List.of(), deadlines, List.of(), CELL, BEFORE)).isFalse();
        assertThat(closed(List.of(), deadlines, List.of(), CELL, NOON)).isTrue();
        assertThat(closed(List.of(), deadlines, List.of(), RECORDS, NOON)).isFalse();
        assertThat(closed(List.of(), List.of(deadline(2, Slot.LAST, NOON)), List.of(), CELL, NOON))
                .isFalse();
        assertThat(closed(List.of(), List.of(deadline(2, null, NOON)), List.of(), CELL, NOON))
                .isTrue();
    }

    @Test
    void aLaterDeadlineOfTheSameUnitReplacesTheEarlierAndAnEmptyOneTakesItBack() {
        Deadline first = deadline(2, Slot.REGULAR, NOON);
        Deadline later = deadline(2, Slot.REGULAR, NOON.plusSeconds(60));
        assertThat(closed(List.of(), List.of(first, later), List.of(), CELL, NOON))
                .isFalse();
        assertThat(closed(List.of(), List.of(later, first), List.of(), CELL, NOON))
                .isTrue();
        assertThat(closed(List.of(), List.of(first, deadline(2, Slot.REGULAR, null)), List.of(), CELL, NOON))
                .isFalse();
    }

    @Test
    void aSchoolCannotMoveTheDeadlineOfTheUnitAboveIt() {
        Deadline district = deadline(2, Slot.REGULAR, NOON);
        Deadline school = deadline(3, Slot.REGULAR, NOON.plusSeconds(60));
        assertThat(closed(List.of(), List.of(district, school), List.of(), CELL, NOON))
                .isTrue();
    }

    /** Who opened it at which level, and for whom, against a lock of each level. */
    @ParameterizedTest
    @CsvSource({
        "3, 3, gv, true",
        "3, 2, gv, false",
        "3, 1, gv, false",
        "2, 3, gv, true",
        "2, 2, gv, true",
        "2, 1, gv, false",
        "1, 3, gv, true",
        "1, 2, gv, true",
        "1, 1, gv, true",
        "1, 3, khac, false",
        "9, 3, gv, false",
    })
    void aReopeningOpensForItsAccountWhatItsUnitAndThoseBelowClosed(
            long opener, long locker, String account, boolean open) {
        List<Lock> locks = List.of(lock(locker, LockArea.ofYear(YEAR), NOON, null, null));
        List<Reopening> reopenings = List.of(reopening(opener, "gv", "tx1", NOON.plusSeconds(60)));
        assertThat(Openness.closure(new Holdings(PATH, locks, List.of(), reopenings), CELL, account, NOON))
                .matches(closure -> closure.isEmpty() == open);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "59999, false", "60000, true"})
    void aReopeningClosesByItself(long offset, boolean closed) {
        List<Lock> locks = List.of(lock(3, LockArea.ofYear(YEAR), BEFORE, null, null));
        List<Reopening> reopenings = List.of(reopening(3, "gv", null, NOON.plusSeconds(60)));
        assertThat(closed(locks, List.of(), reopenings, CELL, NOON.plusMillis(offset)))
                .isEqualTo(closed);
    }

    @Test
    void aReopeningOfAnotherColumnARefusedOneAndAnUndecidedOneOpenNothing() {
        List<Lock> locks = List.of(lock(3, LockArea.ofYear(YEAR), NOON, null, null));
        Reopening undecided =
                new Reopening(new ReopeningId(3, 1), LockArea.ofYear(YEAR), "gv", "quên", "gv", BEFORE, null);
        assertThat(closed(locks, List.of(), List.of(reopening(3, "gv", "tx2", NOON.plusSeconds(1))), CELL, NOON))
                .isTrue();
        assertThat(closed(locks, List.of(), List.of(reopening(3, "gv", "tx1", null)), CELL, NOON))
                .isTrue();
        assertThat(closed(locks, List.of(), List.of(undecided), CELL, NOON)).isTrue();
    }

    /** Lock, deadline and reopening of the school, in all eight combinations. */
    @ParameterizedTest
    @CsvSource({
        "false, false, false, false", "true, false, false, true", "false, true, false, true", "true, true, false, true",
        "false, false, true, false", "true, false, true, false", "false, true, true, false", "true, true, true, false",
    })
    void aPlaceIsClosedByEitherAndOpenedForTheOneWhoHasAReopening(
            boolean locked, boolean due, boolean reopened, boolean closed) {
        List<Lock> locks = locked ? List.of(lock(3, LockArea.ofYear(YEAR), NOON, null, null)) : List.of();
        List<Deadline> deadlines = due ? List.of(deadline(3, null, NOON)) : List.of();
        List<Reopening> reopenings = reopened ? List.of(reopening(3, "gv", "tx1", NOON.plusSeconds(1))) : List.of();
        assertThat(closed(locks, deadlines, reopenings, CELL, NOON)).isEqualTo(closed);
    }

    @Test
    void theHighestUnitIsNamedAndOfItsLocksTheFirst() {
        Lock school = lock(3, LockArea.ofYear(YEAR), BEFORE.minusSeconds(60), null, null);
        Lock later = lock(2, LockArea.ofYear(YEAR), NOON, null, null);
        Lock first = lock(2, LockArea.ofYear(YEAR), BEFORE, null, null);
        assertThat(Openness.closure(
                        new Holdings(PATH, List.of(school, later, first), List.of(), List.of()), CELL, "gv", NOON))
                .hasValueSatisfying(closure -> {
                    assertThat(closure.unit()).isEqualTo(2);
                    assertThat(closure.since()).isEqualTo(BEFORE);
                });
    }

    private static boolean closed(
            List<Lock> locks, List<Deadline> deadlines, List<Reopening> reopenings, LockPlace place, Instant now) {

        return Openness.closure(new Holdings(PATH, locks, deadlines, reopenings), place, "gv", now)
                .isPresent();
    }

    private static LockArea area(
            @Nullable Integer grade,
            @Nullable ClassId clazz,
            @Nullable LockPart part,
            @Nullable Period period,
            @Nullable String subject,
            @Nullable Slot slot,
            @Nullable String column) {
        return new LockArea(YEAR, grade, clazz, part, period, subject, slot, column);
    }

    private static Lock lock(long unit, LockArea area, Instant from, @Nullable Instant to, Lock.@Nullable Lift lift) {
        return new Lock(unit, 1, area, from, to, "hết kì", "", "ht", from, lift);
    }

    private static Deadline deadline(long unit, @Nullable Slot slot, @Nullable Instant due) {
        return new Deadline(unit, 1, YEAR, Period.HK1, LockPart.MARKS, slot, due, "", "phong", BEFORE);
    }

    private static Reopening reopening(long unit, String account, @Nullable String column, @Nullable Instant until) {
        LockArea area = area(null, CLASS, LockPart.MARKS, Period.HK1, "TOAN", null, column);
        return new Reopening(new ReopeningId(3, 1), area, account, "quên", account, BEFORE, null)
                .decided(new Reopening.Decision(unit, until, "", "ht", NOON));
    }
}
