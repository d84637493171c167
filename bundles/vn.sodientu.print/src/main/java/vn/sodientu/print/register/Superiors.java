package vn.sodientu.print.register;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.SchoolYear;

/**
 * Who managed a school in a year; empty text where nobody did.
 *
 * @param nearest the unit above the school
 * @param department the department above that
 * @param district what the covers of the time call the district
 */
record Superiors(String nearest, String department, String district) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The day districts vanished. */
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, Month.JULY, 1);

    private static final Pattern OFFICE = Pattern.compile("^Phòng (Giáo dục và Đào tạo|GD&ĐT|GDĐT) ");

    static Superiors read(Records records, long school, SchoolYear year) {
        LocalDate day = day(year);
        List<Unit> above = records.units().path(school, day).stream().skip(1).toList();
        String nearest = above.isEmpty() ? "" : above.get(0).name();
        String department = first(above, UnitKind.DEPARTMENT);
        String office = day.isBefore(TWO_LEVELS) ? first(above, UnitKind.DISTRICT) : "";
        return new Superiors(nearest, department, OFFICE.matcher(office).replaceFirst(""));
    }

    /** The day of the tree that a year's books name. */
    static LocalDate day(SchoolYear year) {
        return year.managedOn(LocalDate.now(VIETNAM));
    }

    private static String first(List<Unit> units, UnitKind kind) {
        return units.stream()
                .filter(unit -> unit.kind() == kind)
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }
}
