package vn.sodientu.domain.file;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.text.LocalText;

/**
 * A field of the pupil's file, as the catalogue describes it.
 *
 * @param code its name in the interfaces: religion
 * @param list name of its code list, null when it has none
 * @param sensitive whether it is encrypted, left out of lists, and every reading audited
 * @param many whether it holds several values, each with its days
 * @param required whether it cannot be emptied
 * @param levels at which schools it is kept
 * @param least smallest number, or fewest digits
 * @param most greatest number, most digits, or longest text
 */
public record FieldDef(
        String code,
        LocalText label,
        FieldGroup group,
        FieldKind kind,
        @Nullable String list,
        boolean sensitive,
        boolean many,
        boolean required,
        Set<SchoolLevel> levels,
        int least,
        int most) {
    public FieldDef {
        levels = Set.copyOf(levels);
    }
}
