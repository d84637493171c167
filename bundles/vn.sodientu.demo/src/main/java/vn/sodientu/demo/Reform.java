package vn.sodientu.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.organisation.ChangeUnit;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.school.UnitKind;

/** What happened on 1 July 2025: the district office vanished, and its schools came below their communes. */
final class Reform {
    private static final LocalDate DAY = LocalDate.of(2025, Month.JULY, 1);
    private static final String DECISION = "Chính quyền địa phương hai cấp từ ngày 01/7/2025 (dữ liệu mẫu)";

    private final Services services;

    Reform(Services services) {
        this.services = services;
    }

    /** Answers the communes that manage schools since. */
    List<Long> apply(Unit department, Unit district, School lower, boolean wholeDistrict) {
        List<Long> communes = new ArrayList<>();
        long own = commune(department, "14.03901", "UBND xã Chiềng Mai");
        communes.add(own);
        change(lower.id(), UnitChange.Kind.MOVE, own);
        if (wholeDistrict) {
            communes.add(commune(department, "14.03902", "UBND xã Mai Sơn"));
        }
        change(district.id(), UnitChange.Kind.CLOSE, communes.get(communes.size() - 1));
        return communes;
    }

    private long commune(Unit department, String code, String name) {
        return services.roster()
                .createUnit(services.actor(), new NewUnit(department.id(), UnitKind.DISTRICT, code, name, DAY))
                .orThrow()
                .id();
    }

    private void change(long unit, UnitChange.Kind kind, long other) {
        services.organisation()
                .change(services.actor(), unit, new ChangeUnit(kind, DAY, other, null, DECISION))
                .orThrow();
    }
}
