package vn.sodientu.api.homeroom;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;

/**
 * Homeroom books. The homeroom teacher keeps notes (KEEP_HOMEROOM_BOOK), the principal writes checks (CHECK_BOOKS),
 * teachers of the class report incidents (REPORT_INCIDENT), the principal and the clerk enter decisions (DECIDE_AWARDS).
 * Versions are only ever added, and every reading leaves an audit row.
 */
@ProviderType
public interface HomeroomBookService {
    /**
     * The book of a class: all of it with VIEW_HOMEROOM_BOOK; incidents one reported oneself with REPORT_INCIDENT;
     * decisions with DECIDE_AWARDS.
     */
    Outcome<HomeroomBook> book(Actor who, ClassId clazz);

    /** Writes an entry; of what was written before only its author and whoever keeps the book may change an incident. */
    Outcome<BookEntry> write(Actor who, WriteEntry command);

    /** Withdraws an entry with a reason; its versions stay. */
    Outcome<BookEntry> withdraw(Actor who, EntryId id, int version, String reason);

    /** Every version of an entry, oldest first; VIEW_HOMEROOM_BOOK at its class. */
    Outcome<List<BookEntry>> history(Actor who, EntryId id);
}
