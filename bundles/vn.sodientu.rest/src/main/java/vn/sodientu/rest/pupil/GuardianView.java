package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.KnownGuardian;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.PupilId;

/** A guardian of a pupil. */
@Schema(name = "Guardian")
record GuardianView(
        PersonView person,
        @Schema(implementation = Relation.class) String relation,
        @Schema(description = "Whether the pupil's legal representative") boolean legal,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int linkVersion,
        @Schema(description = "Other pupils of the school whose guardian the person is or was") List<String> others) {
    /** A person. */
    @Schema(name = "GuardianPerson")
    record PersonView(
            String id,
            int version,
            String name,
            @Nullable Integer birthYear,
            String work,
            String workplace,
            String phone,
            String email,
            String address) {
        static PersonView of(Guardian one) {
            return new PersonView(
                    one.id().toString(),
                    one.version(),
                    one.name().full(),
                    one.birthYear(),
                    one.work(),
                    one.workplace(),
                    one.phone(),
                    one.email(),
                    one.address());
        }
    }

    static GuardianView of(KnownGuardian known) {
        GuardianLink link = known.link();
        return new GuardianView(
                PersonView.of(known.person()),
                link.relation().name(),
                link.legal(),
                link.from(),
                link.to(),
                link.version(),
                known.others().stream().map(PupilId::toString).toList());
    }
}
