package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;

/** A pupil on a class list. */
@Schema(name = "Pupil")
record PupilView(
        String id,
        @Schema(description = "The Ministry's code") String code,
        @Schema(description = "Place in the list, from 1, never given to another") int ordinal,
        String name,
        LocalDate birth,
        @Schema(allowableValues = {"MALE", "FEMALE"}) String gender,
        @Schema(allowableValues = {"STUDYING", "MOVED_IN", "MOVED_OUT", "LEFT", "RETURNED"}) String status,
        LocalDate statusDate,
        @Schema(description = "First day in the class") LocalDate from,
        @Schema(description = "Last day in the class, absent while the pupil is in it") @Nullable LocalDate to,
        @Schema(description = "Whether the row is struck through: the pupil left before the end of the year")
                boolean struck,
        ParticularsView particulars) {
    /** @param full whether the sensitive particulars were read too */
    static PupilView of(Enrolment enrolment, boolean full) {
        Pupil pupil = enrolment.pupil();
        return new PupilView(
                pupil.id().toString(),
                pupil.code(),
                enrolment.ordinal(),
                pupil.name().full(),
                pupil.birth(),
                pupil.gender().name(),
                pupil.status().name(),
                pupil.statusDate(),
                enrolment.from(),
                enrolment.to(),
                enrolment.struck(),
                ParticularsView.of(pupil.particulars(), full));
    }
}
