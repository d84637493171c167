package vn.sodientu.domain.people;

import java.util.Comparator;
import vn.sodientu.domain.text.VietnameseOrder;
import vn.sodientu.domain.text.VietnameseText;

/**
 * A person's full name (họ và tên), composed and with single spaces. Names are sorted by the given name, the last word,
 * then by family and middle names.
 */
public record PersonName(String full) implements Comparable<PersonName> {
    private static final Comparator<PersonName> ORDER = Comparator.comparing(
                    PersonName::given, VietnameseOrder.INSTANCE)
            .thenComparing(PersonName::familyAndMiddle, VietnameseOrder.INSTANCE);

    public PersonName {
        full = VietnameseText.clean(full);
        if (full.isEmpty()) {
            throw new IllegalArgumentException("A name cannot be empty");
        }
    }

    /** The last word: "Hạnh" of "Vì Thuý Hạnh". */
    public String given() {
        return full.substring(full.lastIndexOf(' ') + 1);
    }

    /** All words but the last: "Vì Thuý". Empty for a one-word name. */
    public String familyAndMiddle() {
        int space = full.lastIndexOf(' ');
        return space < 0 ? "" : full.substring(0, space);
    }

    @Override
    public int compareTo(PersonName other) {
        return ORDER.compare(this, other);
    }
}
