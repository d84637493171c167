package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A class to be created; it is taught the programme of the regulation that governs it. */
@Schema(
        name = "NewClass",
        requiredProperties = {"year", "name", "grade"})
record NewClassBody(
        @Schema(example = "2025-2026") @Nullable String year,
        @Schema(example = "8A") @Nullable String name,
        @Nullable Integer grade,
        @Nullable String specialisedSubject) {
    NewClass read(long school) {
        Faults faults = new Faults();
        SchoolYear schoolYear = Times.year(faults, "year", year);
        String className = faults.text("name", name);
        int number = faults.given("grade", grade, 0);
        faults.refuseIfAny();
        return new NewClass(school, schoolYear, className, number, specialisedSubject, List.of());
    }
}
