package vn.sodientu.core.homeroom;

import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.common.Access;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.id.ClassId;

/** What an actor may do with the homeroom book of a class. */
record BookRights(Access access, Actor who, ClassId clazz) {
    /** What speaks against writing something of this kind. */
    Optional<Refusal> against(EntryContent content) {
        return check(needed(content));
    }

    /** What speaks against changing an entry: a teacher changes the incidents he reported, the homeroom teacher all. */
    Optional<Refusal> against(BookEntry last) {
        if (last.content() instanceof EntryContent.Incident && !last.author().equals(who.account())) {
            return check(Permission.KEEP_HOMEROOM_BOOK);
        }
        return against(last.content());
    }

    private static Permission needed(EntryContent content) {
        if (content instanceof EntryContent.Note note) {
            return note.kind() == NoteKind.CHECK ? Permission.CHECK_BOOKS : Permission.KEEP_HOMEROOM_BOOK;
        }
        return content instanceof EntryContent.Incident ? Permission.REPORT_INCIDENT : Permission.DECIDE_AWARDS;
    }

    Optional<Refusal> againstReading() {
        Optional<Refusal> whole = check(Permission.VIEW_HOMEROOM_BOOK);
        return whole.isEmpty() || reports() || decides() ? Optional.empty() : whole;
    }

    boolean whole() {
        return check(Permission.VIEW_HOMEROOM_BOOK).isEmpty();
    }

    /** Whether an entry is the actor's business; asked only of those who may not read the whole book. */
    boolean concerns(BookEntry entry) {
        return entry.content() instanceof EntryContent.Incident
                ? reports() && entry.author().equals(who.account())
                : entry.content() instanceof EntryContent.Decision && decides();
    }

    private boolean reports() {
        return check(Permission.REPORT_INCIDENT).isEmpty();
    }

    private boolean decides() {
        return check(Permission.DECIDE_AWARDS).isEmpty();
    }

    private Optional<Refusal> check(Permission what) {
        return access.check(who, what, new Scope.OfClass(clazz));
    }
}
