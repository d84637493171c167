package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** A school to be created. */
@Schema(
        name = "NewSchool",
        requiredProperties = {"name", "level", "unit"})
record NewSchoolBody(
        @Nullable String name,
        @Schema(allowableValues = {"THCS", "THPT"}) @Nullable String level,
        @Schema(description = "The unit that manages it") @Nullable String unit,
        @Schema(description = "The Ministry's code; one is made when absent") @Nullable String code,
        @Nullable String province,
        @Nullable String commune,
        @Schema(description = "First day it exists, today when absent", format = "date") @Nullable String from) {
    NewSchool read() {
        Faults faults = new Faults();
        NewSchool school = new NewSchool(
                faults.text("name", name),
                faults.oneOf("level", level, SchoolLevel.values()),
                Ids.unit(faults, "unit", unit),
                code,
                province == null ? "" : province,
                commune == null ? "" : commune,
                Times.dayIfAny(faults, "from", from));
        faults.refuseIfAny();
        return school;
    }
}
