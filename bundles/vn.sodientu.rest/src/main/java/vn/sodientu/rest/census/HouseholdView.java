package vn.sodientu.rest.census;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.Sheet;

/** One version of a household sheet. */
@Schema(name = "Household")
record HouseholdView(
        @Schema(example = "3-501") String id,
        int version,
        boolean withdrawn,
        String number,
        String commune,
        String hamlet,
        String address,
        String head,
        boolean permanent,
        String phone,
        String note,
        List<PersonPart> persons,
        String reason,
        String by,
        String at) {
    HouseholdView {
        persons = List.copyOf(persons);
    }

    static HouseholdView of(Household household) {
        Sheet sheet = household.sheet();
        return new HouseholdView(
                household.id().toString(),
                household.version(),
                household.withdrawn(),
                sheet.number(),
                sheet.commune(),
                sheet.hamlet(),
                sheet.address(),
                sheet.head(),
                sheet.permanent(),
                sheet.phone(),
                sheet.note(),
                sheet.persons().stream().map(PersonPart::of).toList(),
                household.reason(),
                household.by(),
                household.at().toString());
    }
}
