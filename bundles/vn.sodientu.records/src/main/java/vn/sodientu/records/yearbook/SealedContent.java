package vn.sodientu.records.yearbook;

import static vn.sodientu.records.yearbook.Fields.text;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import vn.sodientu.domain.homeroom.DecisionKind;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.id.PupilId;

/** What an entry of a homeroom book says as one text, and back. The order of the fields is part of the stored form. */
final class SealedContent {
    private static final String NOTE = "NOTE";
    private static final String INCIDENT = "INCIDENT";
    private static final String DECISION = "DECISION";

    private SealedContent() {}

    /** The text, with the reason of the change in front. */
    static String of(EntryContent content, String reason) {
        if (content instanceof EntryContent.Note note) {
            return Fields.join(List.of(
                    reason,
                    NOTE,
                    note.kind().name(),
                    text(note.pupil()),
                    text(note.day()),
                    text(note.until()),
                    note.title(),
                    note.text()));
        }
        if (content instanceof EntryContent.Incident incident) {
            return Fields.join(List.of(
                    reason,
                    INCIDENT,
                    text(incident.pupil()),
                    text(incident.day()),
                    incident.kind(),
                    incident.what(),
                    incident.measure(),
                    text(incident.informed()),
                    incident.how()));
        }
        EntryContent.Decision decision = (EntryContent.Decision) content;
        return Fields.join(List.of(
                reason,
                DECISION,
                text(decision.pupil()),
                decision.kind().name(),
                decision.form(),
                decision.number(),
                text(decision.day()),
                decision.authority(),
                decision.reason(),
                text(decision.lifted())));
    }

    /** Reads what follows the reason. */
    static EntryContent read(Iterator<String> fields) {
        String type = fields.next();
        return switch (type) {
            case NOTE -> new EntryContent.Note(
                    NoteKind.valueOf(fields.next()),
                    Fields.pupilIfAny(fields.next()),
                    LocalDate.parse(fields.next()),
                    Fields.dayIfAny(fields.next()),
                    fields.next(),
                    fields.next());
            case INCIDENT -> new EntryContent.Incident(
                    pupil(fields.next()),
                    LocalDate.parse(fields.next()),
                    fields.next(),
                    fields.next(),
                    fields.next(),
                    Fields.dayIfAny(fields.next()),
                    fields.next());
            case DECISION -> new EntryContent.Decision(
                    pupil(fields.next()),
                    DecisionKind.valueOf(fields.next()),
                    fields.next(),
                    fields.next(),
                    LocalDate.parse(fields.next()),
                    fields.next(),
                    fields.next(),
                    Fields.dayIfAny(fields.next()));
            default -> throw new IllegalStateException("A homeroom book has no entries of type " + type);
        };
    }

    private static PupilId pupil(String text) {
        return PupilId.parse(text).orElseThrow();
    }
}
