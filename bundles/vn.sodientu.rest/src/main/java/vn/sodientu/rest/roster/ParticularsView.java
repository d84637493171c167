package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.Particulars;

/** A pupil's particulars; all but the birthplace are absent for those who may not see them. */
@Schema(name = "Particulars", description = "All but the birthplace are absent without the right to sensitive fields")
record ParticularsView(
        @Nullable String ethnicity,
        String birthplace,
        @Nullable String disability,
        @Nullable String personalNumber,
        @Nullable String priority,
        @Nullable String province,
        @Nullable String commune,
        @Nullable String father,
        @Nullable String mother,
        @Nullable String guardian) {
    static ParticularsView of(Particulars known, boolean full) {
        return full
                ? new ParticularsView(
                        known.ethnicity(),
                        known.birthplace(),
                        known.disability(),
                        known.personalNumber(),
                        known.priority(),
                        known.province(),
                        known.commune(),
                        known.father(),
                        known.mother(),
                        known.guardian())
                : new ParticularsView(null, known.birthplace(), null, null, null, null, null, null, null, null);
    }
}
