package vn.sodientu.core.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;

/** Who enters in somebody's place in a class today. */
record StandIns(List<Delegation> today) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNTIL = ", được ủy quyền đến ngày ";

    static StandIns read(Records records, ClassId clazz) {
        return new StandIns(inForce(records.delegations().of(clazz).stream()).toList());
    }

    /** The sheets that a member of staff enters in somebody's place. */
    static List<SheetId> sheets(Records records, StaffId self) {
        return inForce(records.delegations().to(self).stream())
                .map(Delegation::sheet)
                .toList();
    }

    /** Their names for one sheet, each with the last day. */
    List<String> names(SheetId sheet, Map<StaffId, String> staff) {
        return today.stream()
                .filter(given -> given.sheet().equals(sheet) && staff.containsKey(given.to()))
                .map(given -> staff.get(given.to()) + UNTIL + given.until().format(DAY))
                .toList();
    }

    /** The same names for an English reader. */
    static String english(String names) {
        return names.replace(UNTIL, ", standing in until ");
    }

    private static Stream<Delegation> inForce(Stream<Delegation> given) {
        LocalDate day = LocalDate.now(CountryClock.vietnam());
        return given.filter(one -> one.holdsOn(day));
    }
}
