package vn.sodientu.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.year.SchoolYear;

class UnitHistoryTest {
    private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Unit TOP = unit(1, null, UnitKind.DEPARTMENT, "Sở", SINCE);
    private static final Unit DISTRICT = unit(2, 1L, UnitKind.DISTRICT, "Phòng", SINCE);
    private static final Unit SCHOOL = unit(3, 2L, UnitKind.SCHOOL, "Trường", SINCE);
    private static final Unit COMMUNE = unit(4, 1L, UnitKind.DISTRICT, "Xã", REFORM);

    private final UnitHistory history = new UnitHistory(
            List.of(TOP, DISTRICT, SCHOOL, COMMUNE),
            List.of(
                    change(3, 12, UnitChange.Kind.MOVE, REFORM, 4L, ""),
                    change(2, 11, UnitChange.Kind.CLOSE, REFORM, 4L, "")));

    @Test
    void theDistrictIsAboveTheSchoolUntilItsLastDayAndTheCommuneFromTheNextOn() {
        assertThat(history.path(3, LocalDate.of(2025, 6, 30)))
                .extracting(Unit::name)
                .containsExactly("Trường", "Phòng", "Sở");
        assertThat(history.path(3, REFORM)).extracting(Unit::name).containsExactly("Trường", "Xã", "Sở");
    }

    @Test
    void aClosedUnitKeepsItsLastDayOnEveryDay() {
        Unit district = history.path(2, SINCE).get(0);
        assertThat(district.existsOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(district.existsOn(REFORM)).isFalse();
    }

    @Test
    void parentsComeBeforeChildrenWhateverTheirNumbers() {
        assertThat(history.on(REFORM)).extracting(Unit::id).containsExactly(1L, 2L, 4L, 3L);
    }

    @Test
    void ofTwoChangesForOneDayTheLaterEnteredCounts() {
        UnitHistory renamed = new UnitHistory(
                List.of(SCHOOL),
                List.of(
                        change(3, 6, UnitChange.Kind.RENAME, REFORM, null, "Hai"),
                        change(3, 5, UnitChange.Kind.RENAME, REFORM, null, "Một")));
        assertThat(renamed.on(REFORM)).extracting(Unit::name).containsExactly("Hai");
        assertThat(renamed.on(REFORM.minusDays(1))).extracting(Unit::name).containsExactly("Trường");
    }

    @Test
    void aLoopInTheDataEnds() {
        UnitHistory loop =
                new UnitHistory(List.of(DISTRICT, SCHOOL), List.of(change(2, 1, UnitChange.Kind.MOVE, SINCE, 3L, "")));
        assertThat(loop.path(3, REFORM)).hasSizeLessThan(100);
        assertThat(loop.on(REFORM)).hasSize(2);
    }

    @Test
    void aYearIsManagedAsAtItsEndOfTeachingOnceThatIsOver() {
        SchoolYear year = new SchoolYear(2024);
        assertThat(year.managedOn(LocalDate.of(2026, 1, 1))).isEqualTo("2025-05-31");
        assertThat(year.managedOn(LocalDate.of(2025, 5, 30))).isEqualTo("2025-05-30");
    }

    private static Unit unit(long id, @Nullable Long parent, UnitKind kind, String name, LocalDate from) {
        return new Unit(id, parent, kind, "U" + id, name, from, null);
    }

    private static UnitChange change(
            long unit, long number, UnitChange.Kind kind, LocalDate from, @Nullable Long other, String name) {
        return new UnitChange(unit, number, kind, from, other, name, "QĐ", "so", Instant.EPOCH);
    }
}
