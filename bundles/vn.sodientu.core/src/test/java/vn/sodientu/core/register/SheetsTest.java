package vn.sodientu.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sodientu.core.fake.World.cell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

class SheetsTest {
    private final World world = new World();
    private final SheetId toan = world.sheet("TOAN", Term.HK1);
    private final StaffId lan = world.roster
            .addStaff(world.clerk, world.school, "GV01", "Nguyễn Thị Lan")
            .orThrow()
            .id();

    @Test
    void aSheetHasTheColumnsOfThePlanAndARowAPupil() {
        world.register.enter(world.clerk, world.marks(toan, cell(1, "ck", 0, "9")));

        MarkSheet sheet = world.register.sheet(world.clerk, toan).orThrow();

        assertThat(sheet.rows()).hasSize(3).allMatch(row -> row.cells().size() == 4);
        assertThat(sheet.rows().get(1).cells().get(3).mark()).isEqualTo(new Score(90));
        assertThat(sheet.rows().get(1).termResult()).isEqualTo(new Score(90));
        assertThat(sheet.rows().get(0).termResult()).isNull();
        assertThat(sheet.readOnly()).isNull();
    }

    @Test
    void whoMayOnlyReadIsToldWhyAndWhoCanEnter() {
        world.roster.assign(world.clerk, toan, lan).orThrow();
        world.policy.forbid((who, what, where) -> what == Permission.ENTER_MARKS);

        LocalText readOnly = world.register.sheet(world.clerk, toan).orThrow().readOnly();

        assertThat(readOnly).isNotNull();
        assertThat(String.valueOf(readOnly)).contains("Toán", "8A", "học kì I", "Nguyễn Thị Lan", "Giáo vụ");
    }

    @Test
    void whoMayOnlyReadIsToldWhoStandsInAndUntilWhen() {
        LocalDate until = LocalDate.now(CountryClock.vietnam()).plusDays(3);
        world.store.write(records -> records.delegations()
                .add(new Delegation(1, toan, lan, until.minusDays(3), until, "nghỉ ốm", "giaovu", null)));
        world.policy.forbid((who, what, where) -> what == Permission.ENTER_MARKS);

        LocalText readOnly = world.register.sheet(world.clerk, toan).orThrow().readOnly();

        String day = until.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        assertThat(String.valueOf(readOnly))
                .contains("Nguyễn Thị Lan, được ủy quyền đến ngày " + day, "standing in until " + day);
    }

    @Test
    void aListCountsTheRequiredCellsThatAreFilled() {
        world.register.enter(
                world.clerk, world.marks(toan, cell(0, "tx1", 0, "9"), cell(0, "tx2", 0, "9"), cell(1, "ck", 0, "9")));

        SheetSummary line = world.register
                .sheets(world.clerk, world.clazz.id(), Term.HK1)
                .orThrow()
                .get(0);

        assertThat(line.id()).isEqualTo(toan);
        assertThat(line.entered()).isEqualTo(2);
        assertThat(line.required()).isEqualTo(9);
        assertThat(line.editable()).isTrue();
    }

    @Test
    void aSheetWhoseColumnsAreAllLockedIsListedAsReadOnly() {
        lock("gk");
        assertThat(toan().editable()).isTrue();
        lock(null);
        assertThat(toan().editable()).isFalse();
    }

    private SheetSummary toan() {
        return world.register
                .sheets(world.clerk, world.clazz.id(), Term.HK1)
                .orThrow()
                .get(0);
    }

    private void lock(@Nullable String column) {
        LockArea area = new LockArea(World.YEAR, null, null, LockPart.MARKS, Period.HK1, null, null, column);
        world.locks
                .lock(world.clerk, new NewLock(world.school, area, null, null, "Hết học kì I", ""))
                .orThrow();
    }

    @Test
    void aListHoldsOnlyTheSheetsThatMayBeSeen() {
        world.policy.forbid(
                (who, what, where) -> what == Permission.VIEW_MARKS && !where.equals(new Scope.OfSheet(toan)));

        assertThat(world.register
                        .sheets(world.clerk, world.clazz.id(), Term.HK1)
                        .orThrow())
                .extracting(SheetSummary::id)
                .containsExactly(toan);
        assertThat(World.refusal(world.register.sheets(world.clerk, world.clazz.id(), Term.HK2))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aTeacherFindsTheSheetsAssignedInTheNewestYearOnly() {
        SheetId old = new SheetId(
                world.roster
                        .createClass(
                                world.clerk, new NewClass(world.school, new SchoolYear(2024), "7A", 7, null, List.of()))
                        .orThrow()
                        .id(),
                "TOAN",
                Term.HK1);
        world.roster.assign(world.clerk, toan, lan).orThrow();
        world.roster.assign(world.clerk, old, lan).orThrow();

        assertThat(world.register.mySheets(teacher()).orThrow())
                .extracting(SheetSummary::id)
                .containsExactly(toan);
        assertThat(world.register.mySheets(world.clerk).orThrow()).isEmpty();
    }

    @Test
    void aHomeroomTeacherFindsAllSheetsOfTheClass() {
        world.roster.nameHomeroom(world.clerk, world.clazz.id(), lan).orThrow();

        assertThat(world.register.mySheets(teacher()).orThrow()).hasSize(6);
    }

    private Actor teacher() {
        return new Actor(
                "lan",
                "Nguyễn Thị Lan",
                List.of(new Grant(Role.TEACHER, world.school, lan, null, LocalDate.of(2020, 1, 1), null)));
    }
}
