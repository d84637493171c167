package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.sodientu.domain.school.School;

/** A school. */
@Schema(name = "School")
record SchoolView(
        String id,
        @Schema(description = "The unit that manages it") String unit,
        String code,
        String name,
        @Schema(allowableValues = {"THCS", "THPT"}) String level,
        String province,
        String commune) {
    static SchoolView of(School school) {
        return new SchoolView(
                String.valueOf(school.id()),
                String.valueOf(school.unit()),
                school.code(),
                school.name(),
                school.level().name(),
                school.province(),
                school.commune());
    }
}
