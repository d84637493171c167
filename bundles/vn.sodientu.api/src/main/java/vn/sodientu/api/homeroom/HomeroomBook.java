package vn.sodientu.api.homeroom;

import java.util.List;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;

/**
 * A homeroom book as far as the reader may see it.
 *
 * @param entries those that stand, by day
 * @param members the class list, sensitive particulars withheld
 * @param whole whether these are all entries; otherwise only those that are the reader's business
 */
public record HomeroomBook(SchoolClass clazz, List<BookEntry> entries, List<Enrolment> members, boolean whole) {
    public HomeroomBook {
        entries = List.copyOf(entries);
        members = List.copyOf(members);
    }
}
