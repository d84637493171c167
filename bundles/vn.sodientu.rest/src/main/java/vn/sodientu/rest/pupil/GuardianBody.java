package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.ChangeGuardian;
import vn.sodientu.api.file.GuardianDraft;
import vn.sodientu.api.file.LinkGuardian;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A guardian for a pupil. */
@Schema(name = "NewGuardian", requiredProperties = "relation")
record GuardianBody(
        @Schema(description = "A person the school knows, instead of name and what follows", example = "3-12") @Nullable
                String guardian,
        @Nullable String name,
        @Nullable Integer birthYear,
        @Nullable String work,
        @Nullable String workplace,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Schema(implementation = Relation.class) @Nullable String relation,
        @Schema(description = "Whether the pupil's legal representative") @Nullable Boolean legal,
        @Nullable String from,
        @Nullable String to,
        @Schema(description = "Of the person, as it was read; for a change") @Nullable Integer version,
        @Schema(description = "Of the relation, as it was read; for a change") @Nullable Integer linkVersion) {
    private static final GuardianId NOBODY = new GuardianId(0, 0);

    LinkGuardian link(PupilId pupil, @Nullable String key) {
        Faults faults = new Faults();
        GuardianId known = faults.parsedIfAny("guardian", guardian, GuardianId::parse, NOBODY, "3-12");
        Relation what = faults.oneOf("relation", relation, Relation.values());
        LocalDate first = Times.dayIfAny(faults, "from", from);
        LocalDate last = Times.dayIfAny(faults, "to", to);
        faults.refuseIfAny();
        return new LinkGuardian(
                pupil, known, known == null ? draft() : null, what, Boolean.TRUE.equals(legal), first, last, key);
    }

    ChangeGuardian change(PupilId pupil, GuardianId id, @Nullable String key) {
        Faults faults = new Faults();
        Relation what = faults.oneOf("relation", relation, Relation.values());
        int ofPerson = faults.given("version", version, 0);
        int ofLink = faults.given("linkVersion", linkVersion, 0);
        LocalDate first = Times.dayIfAny(faults, "from", from);
        LocalDate last = Times.dayIfAny(faults, "to", to);
        faults.refuseIfAny();
        return new ChangeGuardian(
                pupil, id, ofPerson, ofLink, draft(), what, Boolean.TRUE.equals(legal), first, last, key);
    }

    private GuardianDraft draft() {
        return new GuardianDraft(
                text(name), birthYear, text(work), text(workplace), text(phone), text(email), text(address));
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
