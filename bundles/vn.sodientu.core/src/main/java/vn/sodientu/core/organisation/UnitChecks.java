package vn.sodientu.core.organisation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sodientu.api.organisation.ChangeUnit;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitHistory;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.text.VietnameseText;

/** Whether a change of a unit can be. */
final class UnitChecks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_DECISION = 5;
    private static final int LONGEST_DECISION = 500;

    private final UnitHistory history;
    private final Unit unit;
    private final ChangeUnit asked;
    private final FaultList faults = new FaultList();

    UnitChecks(UnitHistory history, Unit unit, ChangeUnit asked) {
        this.history = history;
        this.unit = unit;
        this.asked = asked;
    }

    FaultList faults() {
        int length = VietnameseText.clean(asked.decision()).length();
        faults.unless(
                length >= SHORTEST_DECISION && length <= LONGEST_DECISION,
                "decision",
                "Căn cứ (số và ngày quyết định) có từ 5 đến 500 ký tự",
                "The decision it rests on has 5 to 500 characters");
        faults.unless(
                !UnitChanging.goneOn(unit, asked.from()),
                "from",
                "Đơn vị «" + unit.name() + "» đã giải thể trước ngày " + DAY.format(asked.from()),
                "The unit " + unit.name() + " was dissolved before " + asked.from());
        switch (asked.kind()) {
            case RENAME -> rename();
            case MOVE -> move();
            case CLOSE -> close();
        }
        return faults;
    }

    private void rename() {
        int length = VietnameseText.clean(Objects.requireNonNullElse(asked.name(), ""))
                .length();
        faults.unless(
                length >= 1 && length <= LONGEST_NAME,
                "name",
                "Tên phải có từ 1 đến 200 ký tự",
                "A name has 1 to 200 characters");
    }

    private void move() {
        if (asked.other() == null) {
            faults.add("unit", "Cần nêu đơn vị quản lý mới", "Name the unit it comes below");
        } else {
            above(asked.other());
        }
    }

    private void close() {
        Long successor = asked.other();
        List<Unit> below = UnitChanging.children(history, unit.id(), asked.from());
        if (successor == null) {
            faults.unless(
                    below.isEmpty(),
                    "unit",
                    "Còn " + below.size() + " đơn vị trực thuộc; cần nêu đơn vị tiếp nhận",
                    below.size() + " units stand below it; name the unit that takes them over");
        } else if (unit.kind() == UnitKind.SCHOOL) {
            exists(successor)
                    .filter(other -> other.kind() != UnitKind.SCHOOL || other.id() == unit.id())
                    .ifPresent(other -> faults.add(
                            "unit", "Trường chỉ sáp nhập vào một trường khác", "A school merges into another school"));
        } else {
            above(successor);
        }
    }

    /** The unit named must be there that day, be no school, and not lie below the unit itself. */
    private void above(long other) {
        exists(other).ifPresent(found -> {
            faults.unless(
                    found.kind() != UnitKind.SCHOOL,
                    "unit",
                    "Dưới một trường không có đơn vị nào khác",
                    "No unit stands below a school");
            faults.unless(
                    history.path(other, asked.from()).stream().noneMatch(step -> step.id() == unit.id()),
                    "unit",
                    "«" + found.name() + "» thuộc chính đơn vị này",
                    found.name() + " is this unit itself or lies below it");
        });
    }

    private Optional<Unit> exists(long other) {
        Optional<Unit> found =
                history.path(other, asked.from()).stream().findFirst().filter(one -> one.existsOn(asked.from()));
        faults.unless(
                found.isPresent(),
                "unit",
                "Không có đơn vị mang mã " + other + " vào ngày " + DAY.format(asked.from()),
                "There is no unit " + other + " on " + asked.from());
        return found;
    }
}
