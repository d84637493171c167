package vn.sodientu.rest.census;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.census.WriteSheet;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.rest.http.Faults;

/** A household sheet to be written: phiếu điều tra phổ cập giáo dục. */
@Schema(
        name = "NewHousehold",
        requiredProperties = {"number", "commune", "head", "persons"})
record HouseholdBody(
        @Schema(description = "Số phiếu") @Nullable String number,
        @Schema(description = "Phường, xã") @Nullable String commune,
        @Schema(description = "Tổ, thôn, xóm") @Nullable String hamlet,
        @Nullable String address,
        @Schema(description = "Họ và tên chủ hộ") @Nullable String head,
        @Schema(description = "Thường trú; left out: true. Tạm trú: false") @Nullable Boolean permanent,
        @Nullable String phone,
        @Nullable String note,
        @Nullable List<PersonPart> persons,
        @Schema(description = "The version you saw; left out for a new sheet") @Nullable Integer version,
        @Schema(description = "Why it is changed") @Nullable String reason) {
    WriteSheet read(long school, @Nullable HouseholdId id, @Nullable String key) {
        Faults faults = new Faults();
        List<Person> all = new ArrayList<>();
        for (PersonPart person : Objects.requireNonNullElse(persons, List.<PersonPart>of())) {
            all.add(person.read(faults, "persons[" + all.size() + "]."));
        }
        int seen = id == null ? 0 : faults.given("version", version, 0);
        faults.refuseIfAny();
        Sheet sheet = new Sheet(
                or(number),
                or(commune),
                or(hamlet),
                or(address),
                or(head),
                Objects.requireNonNullElse(permanent, true),
                or(phone),
                or(note),
                all);
        return new WriteSheet(school, id, seen, sheet, or(reason), key);
    }

    static String or(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
