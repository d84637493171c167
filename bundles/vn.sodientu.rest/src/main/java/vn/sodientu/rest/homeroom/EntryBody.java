package vn.sodientu.rest.homeroom;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.homeroom.WriteEntry;
import vn.sodientu.domain.homeroom.DecisionKind;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** An entry to be written into a homeroom book. */
@Schema(
        name = "NewHomeroomEntry",
        requiredProperties = {"type", "kind", "day"})
record EntryBody(
        @Schema(allowableValues = {"NOTE", "INCIDENT", "DECISION"}) @Nullable String type,
        @Schema(
                        description = "NOTE: OFFICER, GROUP, SEATS, PARENTS, CARE, PLAN_YEAR, PLAN_MONTH, PLAN_WEEK,"
                                + " FOLLOWING, CONTACT, MEETING, CHECK, OTHER. INCIDENT: in your own words."
                                + " DECISION: COMMENDATION, DISCIPLINE")
                @Nullable
                String kind,
        @Schema(example = "3-4711") @Nullable String pupil,
        @Schema(format = "date") @Nullable String day,
        @Schema(format = "date", description = "Last day of an office or plan") @Nullable String until,
        @Schema(description = "Title of a note; form of a decision such as Giấy khen") @Nullable String title,
        @Nullable String text,
        @Schema(description = "What was done about an incident") @Nullable String measure,
        @Schema(format = "date", description = "Day the parents were informed") @Nullable String informed,
        @Nullable String informedHow,
        @Schema(description = "Number of a decision") @Nullable String number,
        @Schema(description = "Who decided") @Nullable String authority,
        @Schema(format = "date", description = "Day a disciplinary measure was lifted") @Nullable String lifted,
        @Schema(description = "The version you saw; left out for a new entry") @Nullable Integer version,
        @Schema(description = "Why it is changed") @Nullable String reason) {
    /** What an entry can be. */
    private enum Type {
        NOTE,
        INCIDENT,
        DECISION
    }

    WriteEntry read(ClassId clazz, @Nullable EntryId id) {
        Faults faults = new Faults();
        EntryContent content = content(faults, faults.oneOf("type", type, Type.values()));
        int seen = id == null ? 0 : faults.given("version", version, 0);
        faults.refuseIfAny();
        return new WriteEntry(clazz, id, seen, content, or(reason));
    }

    private EntryContent content(Faults faults, Type wanted) {
        return switch (wanted) {
            case NOTE -> new EntryContent.Note(
                    faults.oneOf("kind", kind, NoteKind.values()),
                    Ids.pupilIfAny(faults, "pupil", pupil),
                    Times.day(faults, "day", day),
                    Times.dayIfAny(faults, "until", until),
                    or(title),
                    or(text));
            case INCIDENT -> new EntryContent.Incident(
                    Ids.pupil(faults, "pupil", pupil),
                    Times.day(faults, "day", day),
                    faults.text("kind", kind),
                    or(text),
                    or(measure),
                    Times.dayIfAny(faults, "informed", informed),
                    or(informedHow));
            case DECISION -> new EntryContent.Decision(
                    Ids.pupil(faults, "pupil", pupil),
                    faults.oneOf("kind", kind, DecisionKind.values()),
                    or(title),
                    or(number),
                    Times.day(faults, "day", day),
                    or(authority),
                    or(text),
                    Times.dayIfAny(faults, "lifted", lifted));
        };
    }

    private static String or(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
