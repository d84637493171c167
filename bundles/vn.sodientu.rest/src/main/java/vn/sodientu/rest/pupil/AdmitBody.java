package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.enrolment.AdmitPupil;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A pupil the school has not known. */
@Schema(
        name = "NewPupil",
        requiredProperties = {"code", "name", "birth", "gender", "day"})
record AdmitBody(
        @Schema(description = "Mã định danh, 10 digits", example = "1400000123") @Nullable String code,
        @Nullable String name,
        @Schema(example = "2012-03-21") @Nullable String birth,
        @Schema(allowableValues = {"MALE", "FEMALE"}) @Nullable String gender,
        @Schema(description = "First day in the class", example = "2026-01-12") @Nullable String day,
        @Schema(description = "The school come from, when there is one") @Nullable String place,
        @Schema(description = "Number of the paper it rests on") @Nullable String decision,
        @Nullable String reason) {
    AdmitPupil read(ClassId clazz, @Nullable String key) {
        Faults faults = new Faults();
        String number = faults.text("code", code);
        String full = faults.text("name", name);
        LocalDate born = Times.day(faults, "birth", birth);
        Gender sex = faults.oneOf("gender", gender, Gender.values());
        LocalDate first = Times.day(faults, "day", day);
        faults.refuseIfAny();
        return new AdmitPupil(
                clazz,
                number.strip(),
                full,
                born,
                sex,
                first,
                MoveBody.text(place),
                MoveBody.text(decision),
                MoveBody.text(reason),
                key);
    }
}
