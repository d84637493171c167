package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A class to be created; without subjects it is taught the programme of the regulation that governs it. */
@Schema(
        name = "NewClass",
        requiredProperties = {"year", "name", "grade"})
record NewClassBody(
        @Schema(example = "2025-2026") @Nullable String year,
        @Schema(example = "8A") @Nullable String name,
        @Nullable Integer grade,
        @Nullable String specialisedSubject,
        @Schema(description = "Left out: those of the programme") @Nullable List<SubjectBody> subjects) {
    /** The subjects named; empty for the programme. */
    List<WantedSubject> wanted() {
        Faults faults = new Faults();
        List<WantedSubject> wanted = subjects == null ? List.of() : SubjectBody.read(faults, subjects);
        faults.refuseIfAny();
        return wanted;
    }

    NewClass read(long school) {
        Faults faults = new Faults();
        SchoolYear schoolYear = Times.year(faults, "year", year);
        String className = faults.text("name", name);
        int number = faults.given("grade", grade, 0);
        faults.refuseIfAny();
        return new NewClass(school, schoolYear, className, number, specialisedSubject, List.of());
    }
}
