package vn.sodientu.rest.homeroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryContent;

/** An entry of a homeroom book. */
@Schema(name = "HomeroomEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryDocument(
        @Schema(example = "3-501") String id,
        @Schema(allowableValues = {"NOTE", "INCIDENT", "DECISION"}) String type,
        @Schema(description = "Part of the book, kind of the incident, or COMMENDATION and DISCIPLINE") String kind,
        @Nullable String pupil,
        @Schema(format = "date") String day,
        @Nullable String until,
        @Schema(description = "Title of a note; form of a decision") @Nullable String title,
        String text,
        @Nullable String measure,
        @Schema(description = "Day the parents were informed") @Nullable String informed,
        @Nullable String informedHow,
        @Nullable String number,
        @Nullable String authority,
        @Schema(description = "Day a disciplinary measure was lifted") @Nullable String lifted,
        int version,
        boolean withdrawn,
        String reason,
        String author,
        String by,
        String at) {
    static EntryDocument of(BookEntry entry) {
        EntryContent content = entry.content();
        if (content instanceof EntryContent.Note note) {
            return of(entry, "NOTE", note.kind().name(), note.until(), note.title(), note.text(), null, null);
        }
        if (content instanceof EntryContent.Incident incident) {
            return of(entry, "INCIDENT", incident.kind(), null, null, incident.what(), incident, null);
        }
        EntryContent.Decision decision = (EntryContent.Decision) content;
        return of(entry, "DECISION", decision.kind().name(), null, decision.form(), decision.reason(), null, decision);
    }

    private static EntryDocument of(
            BookEntry entry,
            String type,
            String kind,
            @Nullable Object until,
            @Nullable String title,
            String text,
            EntryContent.@Nullable Incident incident,
            EntryContent.@Nullable Decision decision) {
        return new EntryDocument(
                entry.id().toString(),
                type,
                kind,
                text(entry.content().pupil()),
                entry.content().day().toString(),
                text(until),
                title,
                text,
                incident == null ? null : incident.measure(),
                incident == null ? null : text(incident.informed()),
                incident == null ? null : incident.how(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.authority(),
                decision == null ? null : text(decision.lifted()),
                entry.version(),
                entry.withdrawn(),
                entry.reason(),
                entry.author(),
                entry.by(),
                entry.at().toString());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
